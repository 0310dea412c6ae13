package app.latchkey.bench;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measured in JVMs of its own. */
public final class Jmh {

    private final Collection<RunResult> results;

    private Jmh(Collection<RunResult> results) {
        this.results = results;
    }

    /** Runs every {@code @Benchmark} method of the class. */
    public static Jmh run(Class<?> benchmarks) throws RunnerException {
        return new Jmh(new Runner(new OptionsBuilder()
                        .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                        .mode(Mode.SampleTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .forks(2)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    /**
     * The typical time of a method: the median, which a computer that is busy with other things hardly moves.
     *
     * @param name the method's; with parameters, their values behind it, each after a blank
     */
    public double microseconds(String name) {
        return results.stream()
                .filter(run -> name(run).equals(name))
                .mapToDouble(run -> run.getPrimaryResult().getStatistics().getPercentile(50))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing was measured under " + name));
    }

    private static String name(RunResult run) {
        var parameters = run.getParams();
        return parameters.getParamsKeys().stream()
                .map(parameters::getParam)
                .map(value -> " " + value)
                .collect(Collectors.joining("", run.getPrimaryResult().getLabel(), ""));
    }
}
