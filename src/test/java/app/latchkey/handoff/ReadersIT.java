package app.latchkey.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** The programs that read what is handed over read what was meant, whatever the credentials: many of them in one run. */
@Tag("real-clients")
class ReadersIT {

    private static final int MOST_MINUTES = 2;

    /** Prints the three values of each file, with a line break behind each, which no value has. */
    private static final String PYTHON = """
            import sys
            for file in sys.argv[1:]:
                for value in read(file):
                    print(value)
            """;

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("readers");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Handover> handovers() {
        return Handovers.any();
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void shReadsExports(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        everyShellReads("SHELL", "sh", many);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void bashReadsExports(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        everyShellReads("SHELL", "bash", many);
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void shAndBashReadTheVariablesOfLibraries(@ForAll @Size(50) List<@From("handovers") Handover> many)
            throws Exception {
        for (var target : List.of("XCHANGE", "NAUTILUS_TRADER")) {
            everyShellReads(target, "sh", many);
            everyShellReads(target, "bash", many);
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void shReadsTheVariablesOfFreqtrade(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        var carried = carried("FREQTRADE_VARIABLES", many);
        var names = List.of("KEY", "SECRET", "PASSWORD").stream()
                .map(name -> "FREQTRADE__EXCHANGE__" + name)
                .toList();
        shellReads("sh", carried, write("FREQTRADE_VARIABLES", carried), _ -> names);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void shAndBashReadDotenvAsNodeDoes(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        everyShellReads("DOTENV", "sh", many);
        everyShellReads("DOTENV", "bash", many);
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void nodeReadsItsEnvFile(@ForAll @Size(20) List<@From("handovers") Handover> many) throws Exception {
        for (var target : List.of("DOTENV", "OKX_API_NODE")) {
            var carried = carried(target, many);
            var files = write(target, carried);
            for (int i = 0; i < files.size(); i++) {
                var names = namesOf(target, carried.get(i));
                var printing = names.stream()
                        .map(name -> "console.log(process.env." + name + ");")
                        .collect(Collectors.joining());
                assertThat(run("node", "--env-file=" + files.get(i), "-e", printing))
                        .isEqualTo(Handovers.values(carried.get(i)));
            }
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void pythonDotenvReadsDotenv(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        var reader = """
                from dotenv import load_dotenv
                import os
                def read(file):
                    before = dict(os.environ)
                    load_dotenv(file, override=True)
                    found = [value for name, value in sorted(os.environ.items(), key=order) if name in NAMES]
                    os.environ.clear()
                    os.environ.update(before)
                    return found
                def order(item):
                    return NAMES.index(item[0]) if item[0] in NAMES else -1
                NAMES = ['OKX_API_KEY', 'OKX_API_SECRET', 'OKX_PASSPHRASE']
                """;
        pythonReads("PYTHON_OKX", reader, many);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void pythonsShlexReadsExports(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        pythonReads("SHELL", """
                import shlex
                def read(file):
                    words = shlex.split(open(file, encoding='utf-8').read())
                    return [word.split('=', 1)[1] for word in words if '=' in word][:3]
                """, many);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void pythonsTomllibReadsToml(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        pythonReads("AGENT_TRADE_KIT", """
                import tomllib
                def read(file):
                    root = tomllib.load(open(file, 'rb'))
                    profile = root['profiles'][root['default_profile']]
                    return [profile[name] for name in ('api_key', 'secret_key', 'passphrase')]
                """, many);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void pythonsJsonReadsJson(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        pythonReads("CCXT", """
                import json
                def read(file):
                    root = json.load(open(file, encoding='utf-8'))
                    return [root[name] for name in ('apiKey', 'secret', 'password')]
                """, many);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void pythonsCsvReadsCsv(@ForAll @Size(50) List<@From("handovers") Handover> many) throws Exception {
        for (var target : List.of("KEEPASS", "ONE_PASSWORD")) {
            pythonReads(target, """
                    import csv
                    def read(file):
                        one, two = csv.DictReader(open(file, encoding='utf-8', newline=''), strict=True)
                        return [one['Username'], one['Password'], two['Password']]
                    """, many);
        }
    }

    private void everyShellReads(String target, String shell, List<Handover> many) throws Exception {
        var carried = carried(target, many);
        shellReads(shell, carried, write(target, carried), handover -> namesOf(target, handover));
    }

    private void shellReads(
            String shell, List<Handover> handovers, List<Path> files, Function<Handover, List<String>> names)
            throws Exception {
        var script = new StringBuilder("set -eu\n");
        for (int i = 0; i < files.size(); i++) {
            script.append("( . ").append(files.get(i)).append("\n");
            for (var name : names.apply(handovers.get(i))) {
                script.append("printf '%s\\n' \"$").append(name).append("\"\n");
            }
            script.append(")\n");
        }
        var file = Files.writeString(folder.resolve("script"), script);

        assertThat(run(shell, file.toString())).isEqualTo(valuesOf(handovers));
    }

    private void pythonReads(String target, String reader, List<Handover> many) throws Exception {
        var carried = carried(target, many);
        var script = Files.writeString(folder.resolve("script"), reader + PYTHON);
        var command = new ArrayList<>(List.of("/usr/bin/python3", script.toString()));
        write(target, carried).forEach(file -> command.add(file.toString()));

        assertThat(run(command.toArray(String[]::new))).isEqualTo(valuesOf(carried));
    }

    private static List<String> namesOf(String target, Handover handover) {
        var names =
                switch (target) {
                    case "OKX_API_NODE" -> VariableNames.OKX_API_NODE;
                    case "XCHANGE", "NAUTILUS_TRADER" -> VariableNames.NAUTILUS;
                    default -> handover.names();
                };
        return Arrays.stream(Value.values()).map(names::of).toList();
    }

    private static List<String> valuesOf(List<Handover> handovers) {
        return handovers.stream()
                .flatMap(handover -> Handovers.values(handover).stream())
                .toList();
    }

    /** Those that the format can write; most of them, or else the test would prove little. */
    private static List<Handover> carried(String target, List<Handover> many) {
        Predicate<Handover> isCarried = handover -> {
            try (var handout = Targets.named(target).orElseThrow().write(handover)) {
                return handout instanceof Handout.Sheets;
            }
        };
        var carried = many.stream().filter(isCarried).toList();
        assertThat(carried).hasSizeGreaterThan(many.size() / 4);
        return carried;
    }

    private List<Path> write(String target, List<Handover> handovers) {
        return IntStream.range(0, handovers.size())
                .mapToObj(i -> write(target, handovers.get(i), i))
                .toList();
    }

    private Path write(String target, Handover handover, int number) {
        try (var handout = Targets.named(target).orElseThrow().write(handover)) {
            return Files.writeString(folder.resolve("file" + number), Handovers.text(handout));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> run(String... command) throws Exception {
        var out = folder.resolve("out");
        var complaints = folder.resolve("complaints");
        var starting = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(complaints.toFile());
        starting.environment().put("LC_ALL", "C.UTF-8");
        var process = starting.start();
        try {
            assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES))
                    .as("ends in time")
                    .isTrue();
            assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
            return Files.readAllLines(out, StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }
}
