package app.latchkey.okx;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that this process says while it is open: every logger at its finest, both streams, uncaught exceptions. */
final class Overheard implements AutoCloseable {

    /** Loggers that would say something if they were let; held, because one that nobody holds forgets its level. */
    private final List<Logger> talkative = Stream.of(
                    "okhttp3.OkHttpClient",
                    "okhttp3.internal.concurrent.TaskRunner",
                    "okhttp3.internal.http2.Http2",
                    "javax.net.ssl",
                    "jdk.event.security",
                    "com.sun.net.httpserver")
            .map(Logger::getLogger)
            .toList();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Set<String> loggers = ConcurrentHashMap.newKeySet();
    private final Map<String, @Nullable Level> before = new HashMap<>();
    private final PrintStream out = System.out;
    private final PrintStream error = System.err;
    private final Thread.@Nullable UncaughtExceptionHandler uncaught = Thread.getDefaultUncaughtExceptionHandler();
    private final Ear ear = new Ear();

    Overheard() {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        Thread.setDefaultUncaughtExceptionHandler((_, exception) -> say(exception));
        Logger.getLogger("").addHandler(ear);
        ear.setLevel(Level.ALL);
        LogManager.getLogManager()
                .getLoggerNames()
                .asIterator()
                .forEachRemaining(name -> finest(Logger.getLogger(name)));
        talkative.forEach(this::finest);
    }

    private void finest(Logger logger) {
        if (!before.containsKey(logger.getName())) {
            before.put(logger.getName(), logger.getLevel());
        }
        logger.setLevel(Level.ALL);
    }

    /** Adds what somebody could print. */
    void say(Object something) {
        if (something instanceof Throwable exception) {
            var trace = new StringWriter();
            exception.printStackTrace(new PrintWriter(trace, true));
            say(trace.toString());
        } else {
            said.writeBytes((something + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Who of the loggers said something. */
    Set<String> loggers() {
        return Set.copyOf(loggers);
    }

    /** The value in every form in which it could be told. */
    static Set<String> formsOf(String value) {
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        var hex = HexFormat.of().formatHex(utf8);
        var base64 = Base64.getEncoder().withoutPadding().encodeToString(utf8);
        return Stream.of(
                        value,
                        new String(utf8, StandardCharsets.ISO_8859_1),
                        base64,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(utf8),
                        hex,
                        hex.toUpperCase(Locale.ROOT),
                        HexFormat.ofDelimiter(" ").formatHex(utf8),
                        HexFormat.ofDelimiter(":").formatHex(utf8),
                        URLEncoder.encode(value, StandardCharsets.UTF_8),
                        Arrays.toString(utf8),
                        Arrays.toString(value.toCharArray()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        before.forEach((name, level) -> Logger.getLogger(name).setLevel(level));
        Logger.getLogger("").removeHandler(ear);
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        System.setOut(out);
        System.setErr(error);
    }

    /** Hears whole records: parameters, exceptions and their causes too. */
    private final class Ear extends Handler {

        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord spoken) {
            Optional.ofNullable(spoken.getLoggerName()).ifPresent(loggers::add);
            say(formatter.format(spoken));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
