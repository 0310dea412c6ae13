package app.latchkey.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs that are handed over beside credentials are programs, whatever the site: their languages take them. */
@Tag("real-clients")
class SnippetsIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Site.class)
    void nodeTakesProgramsInJavaScript(Site site) throws Exception {
        for (var program : programs(site, ".mjs")) {
            assertThat(run("node", "--check", program.toString())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void pythonTakesProgramsInPython(Site site) throws Exception {
        var command = new ArrayList<>(List.of("/usr/bin/python3", "-m", "py_compile"));
        programs(site, ".py").forEach(program -> command.add(program.toString()));

        assertThat(run(command.toArray(String[]::new))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void theCompilerTakesProgramsInJava(Site site) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        for (var program : programs(site, ".java")) {
            var complaints = new DiagnosticCollector<JavaFileObject>();
            var source = new Source(Files.readString(program));
            var task = compiler.getTask(null, null, complaints, List.of(), null, List.of(source));

            assertThat(((JavacTask) task).parse()).isNotEmpty();
            assertThat(complaints.getDiagnostics()).isEmpty();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String text) {
            super(URI.create("string:///Okx.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Every sheet of that kind that any target gets for a site, in files; there is at least one. */
    private List<Path> programs(Site site, String ending) {
        var written = Targets.all().stream()
                .flatMap(target -> Arrays.stream(Environment.values()).flatMap(environment -> {
                    try (var handout = target.write(Handovers.of("Qwr4321!", site, environment))) {
                        return handout instanceof Handout.Sheets(var sheets)
                                ? sheets.stream()
                                        .filter(sheet -> sheet.fileName().endsWith(ending))
                                        .map(sheet -> file(target.name() + environment, ending, sheet.masked()))
                                : Stream.of();
                    }
                }))
                .toList();
        assertThat(written).isNotEmpty();
        return written;
    }

    private Path file(String name, String ending, String text) {
        try {
            return Files.writeString(folder.resolve(name.toLowerCase(Locale.ROOT) + ending), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a program says that ends well. */
    private String run(String... command) throws Exception {
        var said = folder.resolve("said").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends in time").isTrue();
            assertThat(process.exitValue()).as(Files.readString(said.toPath())).isZero();
            return Files.readString(said.toPath());
        } finally {
            process.destroyForcibly();
        }
    }
}
