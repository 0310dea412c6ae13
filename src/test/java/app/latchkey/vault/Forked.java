package app.latchkey.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process with the tests' class path, whose lines are heard; its errors go where ours go. */
public final class Forked implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private Forked(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Forked java(List<String> flags, Class<?> main, String... arguments) throws IOException {
        return new Forked(command(flags, main, arguments));
    }

    /** A process that some other program starts, Java's command line behind its own. */
    public static Forked through(List<String> starter, Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(starter);
        command.addAll(command(List.of(), main, arguments));
        return new Forked(command);
    }

    private static List<String> command(List<String> flags, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The next line; waits for it. Empty when there will be none. */
    String hear() throws IOException {
        var line = lines.readLine();
        return line == null ? "" : line;
    }

    /** What is still to be heard, once the process has ended. */
    public List<String> rest() throws IOException {
        return lines.readAllLines();
    }

    /** SIGKILL; returns when the process is gone, whose last words can still be heard. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
