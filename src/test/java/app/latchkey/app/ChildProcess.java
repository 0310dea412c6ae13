package app.latchkey.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM on the test's class path, to be killed. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;
    private final Writer hears;

    private ChildProcess(Process process) {
        this.process = process;
        this.says = process.inputReader();
        this.hears = process.outputWriter();
    }

    /** One that opens a window, as this one does: without a display. */
    static ChildProcess withWindow(Class<?> main, String... arguments) throws IOException {
        var flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-javaagent"))
                .toList();
        return start(flags, main, arguments);
    }

    static ChildProcess start(Class<?> main, String... arguments) throws IOException {
        return start(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"), main, arguments);
    }

    private static ChildProcess start(List<String> flags, Class<?> main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(flags);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for a line that begins so, and gives the rest of it. */
    String hear(String beginning) {
        try {
            for (var line = says.readLine(); line != null; line = says.readLine()) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length()).strip();
                }
            }
            throw new AssertionError("It ended without saying " + beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets it go on, when it waits for a line. */
    void goOn() throws IOException {
        hears.write("go on\n");
        hears.flush();
    }

    /** SIGKILL: nothing in it gets a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
