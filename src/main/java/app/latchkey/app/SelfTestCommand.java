package app.latchkey.app;

import app.latchkey.check.CheckResult;
import app.latchkey.check.CheckSubject;
import app.latchkey.check.Checker;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.OkxHost;
import app.latchkey.okx.SelfTest;
import app.latchkey.ui.Texts;
import app.latchkey.ui.check.CheckReport;
import app.latchkey.ui.check.SelfTestReport;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code latchkey self-test}: tries a demo key of the user's own against the site it was made on, by questions that change
 * nothing, and says what OKX answers otherwise than this client expects. The credentials are asked for and never taken
 * from the command line, where others could read them.
 */
final class SelfTestCommand {

    static final String USAGE = """
            Usage: latchkey self-test [--site global|eea|us|turkey] [--practice-at URL] [--report FILE]

            Tries an API key of OKX's demo trading, without changing anything, and compares what OKX answers with what
            Latchkey expects. API key, secret key and passphrase are asked for; nothing of them is kept or printed.

              --site NAME        where the account is registered; global unless you say otherwise
              --practice-at URL  the practice exchange at URL instead of OKX, e.g. http://127.0.0.1:8765
              --report FILE      write the report into FILE as well; it may be posted in public
            """;

    /** Asks the user; what is asked for secretly does not appear on the screen. */
    interface Prompts {

        /** What was typed; empty at the end of input. */
        Optional<String> line(String question);

        /** The same without showing it; the caller closes it. */
        Optional<Secret> secret(String question);
    }

    private record Options(Site site, OkxHost host, Optional<Path> report) {}

    private final Prompts prompts;
    private final PrintStream out;
    private final InstantSource clock;
    private final ErrorCatalogue errors = ErrorCatalogue.load();
    private final Texts texts = Texts.in(Locale.ENGLISH);

    SelfTestCommand(Prompts prompts, PrintStream out, InstantSource clock) {
        this.prompts = prompts;
        this.out = out;
        this.clock = clock;
    }

    /** On this computer's terminal. */
    static int run(String[] words) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> new SelfTestCommand(new ConsolePrompts(console), System.out, InstantSource.system())
                        .start(words))
                .orElseGet(SelfTestCommand::withoutTerminal);
    }

    private static int withoutTerminal() {
        System.err.println("The self-test asks for the credentials, and needs a terminal for that.");
        return 2;
    }

    /** Returns the exit code: 0 when everything was as expected, 1 when not, 2 when nothing was tried. */
    int start(String[] words) {
        Options options;
        try {
            options = parse(words);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.print(USAGE);
            return 2;
        }
        var credentials = ask(options);
        if (credentials.isEmpty()) {
            return 2;
        }
        try (var given = credentials.get()) {
            return test(options, given);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private Optional<Credentials> ask(Options options) {
        out.println("Only a key of demo trading is tried, and only by questions that change nothing.");
        var key = prompts.line("API key: ").flatMap(text -> ApiKey.parse(text).value());
        if (key.isEmpty() || key.get().isPractice() == options.site().isOfficial()) {
            out.println("This is no API key of " + (options.site().isOfficial() ? "OKX." : "the practice exchange."));
            return Optional.empty();
        }
        var secretKey = prompts.secret("Secret key (not shown): ");
        var passphrase = prompts.secret("Passphrase (not shown): ");
        if (isUsable(secretKey) && isUsable(passphrase)) {
            return Optional.of(new Credentials(key.get(), secretKey.orElseThrow(), passphrase.orElseThrow()));
        }
        secretKey.ifPresent(Secret::close);
        passphrase.ifPresent(Secret::close);
        out.println("Secret key and passphrase cannot be empty, and hold letters, digits and signs of English only.");
        return Optional.empty();
    }

    private static boolean isUsable(Optional<Secret> typed) {
        return typed.filter(secret -> secret.length() > 0 && secret.isPrintableAscii())
                .isPresent();
    }

    private int test(Options options, Credentials credentials) throws InterruptedException {
        try (var test = new SelfTest(options.host(), Environment.DEMO, credentials, Optional::empty, clock, errors)) {
            out.println("Asking …");
            var check = check(options, test);
            var compared = test.run();
            var report = new CheckReport(texts).of(options.site(), Environment.DEMO, credentials.apiKey(), check)
                    + new SelfTestReport(texts).of(compared);
            out.print(report);
            options.report().ifPresent(file -> save(file, report));
            boolean isAsExpected = compared.stream().allMatch(SelfTest.Compared::isExpected);
            return isAsExpected && check.verdict().isReady() ? 0 : 1;
        }
    }

    private CheckResult check(Options options, SelfTest test) throws InterruptedException {
        var subject = new CheckSubject(
                options.site(), Environment.DEMO, Optional.empty(), IpWhitelist.NONE, Optional.empty(), List.of());
        return new Checker(errors, clock).run(subject, test.client(), _ -> {});
    }

    private void save(Path file, String report) {
        try {
            Files.writeString(file, report);
            out.println("The report is in " + file + ".");
        } catch (IOException _) {
            out.println("The report could not be written to " + file + ".");
        }
    }

    private static Options parse(String[] words) {
        var site = Site.GLOBAL;
        var host = Optional.<OkxHost>empty();
        var report = Optional.<Path>empty();
        var left = new ArrayDeque<>(Arrays.asList(words));
        while (!left.isEmpty()) {
            var name = left.pop();
            if (left.isEmpty()) {
                throw new IllegalArgumentException(name + " has no value, or is not known.");
            }
            var value = left.pop();
            switch (name) {
                case "--site" -> site = site(value);
                case "--report" -> report = Optional.of(Path.of(value));
                case "--practice-at" -> {
                    site = Site.PRACTICE;
                    host = Optional.of(new OkxHost.Loopback(PracticeHost.address(value)));
                }
                default -> throw new IllegalArgumentException(name + " is not known.");
            }
        }
        var official = site;
        return new Options(site, host.orElseGet(() -> new OkxHost.Official(official)), report);
    }

    private static Site site(String name) {
        return switch (name) {
            case "global" -> Site.GLOBAL;
            case "eea" -> Site.EEA;
            case "us" -> Site.US_AU;
            case "turkey" -> Site.TURKEY;
            default -> throw new IllegalArgumentException(name + " is no site: global, eea, us or turkey.");
        };
    }
}
