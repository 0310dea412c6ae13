package app.latchkey.okx;

import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Dns;

/**
 * Asks OKX everything that can be asked without changing anything, once and one after the other, and compares what it
 * answers with what this client expects. Blocking.
 */
public final class SelfTest implements AutoCloseable {

    private static final String FIELDS = "/app/latchkey/assets/okx/fields.properties";

    /**
     * What came of one question.
     *
     * @param question e.g. {@code GET /api/v5/account/config}
     * @param failure why the answer could not be used, if so
     * @param isExpected whether the answer is of the kind that was expected
     * @param missing documented fields that the answer had not
     * @param unknown fields that the answer had and no document names
     */
    public record Compared(
            String question, Optional<Failure> failure, boolean isExpected, Set<String> missing, Set<String> unknown) {

        public Compared {
            missing = Set.copyOf(missing);
            unknown = Set.copyOf(unknown);
        }
    }

    private final SeenFields seen = new SeenFields();
    private final ErrorCatalogue errors;
    private final OkxTransport transport;
    private final OkxApi okx;
    private final Map<String, List<String>> documented = documented();

    /** A self-test of one key, which works on a copy of the credentials. */
    public SelfTest(
            OkxHost host,
            Environment environment,
            Credentials credentials,
            Supplier<Optional<Proxy>> proxy,
            InstantSource clock,
            ErrorCatalogue errors) {
        this.errors = errors;
        this.transport = new OkxTransport(new Surroundings(
                clock,
                Ticker.system(),
                Timeouts.USUAL,
                Dns.SYSTEM,
                proxy,
                errors,
                builder -> builder.addInterceptor(seen)));
        this.okx = transport.client(host, environment, credentials);
    }

    /** The key's own client, for a check of it. */
    public OkxApi client() {
        return okx;
    }

    /** Asks, each question once; those that need more than Read are not among them. */
    public List<Compared> run() {
        var questions = new LinkedHashMap<Endpoint, Function<OkxApi, Answer<?>>>();
        questions.put(Endpoint.TIME, OkxApi::time);
        questions.put(Endpoint.STATUS, OkxApi::status);
        questions.put(Endpoint.CONFIG, OkxApi::config);
        questions.put(Endpoint.CURRENCIES, api -> api.currencies(Set.of("USDT")));
        questions.put(Endpoint.FUNDING_BALANCES, OkxApi::fundingBalances);
        questions.put(Endpoint.TRADING_BALANCE, OkxApi::tradingBalance);
        questions.put(Endpoint.VALUATION, api -> api.valuation(Valuation.Unit.USDT));
        questions.put(Endpoint.BILLS, api -> api.bills(BillQuery.ALL));
        questions.put(Endpoint.BILLS_HISTORY, api -> api.billsHistory(BillQuery.ALL));
        questions.put(Endpoint.MAX_WITHDRAWAL, api -> api.maxWithdrawals(Set.of()));
        // nobody has made this transfer: how OKX says so is known from two projects and from no document
        questions.put(Endpoint.TRANSFER_STATE, api -> api.transferState(ClientId.random()));
        return questions.entrySet().stream()
                .map(each -> compare(each.getKey(), each.getValue().apply(okx)))
                .toList();
    }

    private Compared compare(Endpoint endpoint, Answer<?> answer) {
        var question = "GET " + endpoint.path();
        return switch (answer) {
            case Answer.Failed<?>(var failure) ->
                new Compared(question, Optional.of(failure), isExpected(endpoint, failure), Set.of(), Set.of());
            case Answer.Ok<?> _ -> {
                var known = new TreeSet<>(documented.getOrDefault(endpoint.path(), List.of()));
                var had = seen.of(endpoint);
                yield new Compared(
                        question,
                        Optional.empty(),
                        endpoint != Endpoint.TRANSFER_STATE,
                        missing(known, had),
                        without(had, known));
            }
        };
    }

    private boolean isExpected(Endpoint endpoint, Failure failure) {
        return endpoint == Endpoint.TRANSFER_STATE
                && failure instanceof Failure.Rejected rejected
                && errors.meaningOf(rejected) == ErrorMeaning.TRANSFER_NOT_KNOWN;
    }

    /** Of a list that had no row, nothing can be missing. */
    private static Set<String> missing(Set<String> known, Set<String> had) {
        if (had.isEmpty()) {
            return Set.of();
        }
        var left = without(known, had);
        left.removeIf(name -> name.contains(".")
                && had.stream().noneMatch(each -> each.startsWith(name.substring(0, name.lastIndexOf('.') + 1))));
        return left;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static Map<String, List<String>> documented() {
        var lines = new Properties();
        try (var resource = SelfTest.class.getResourceAsStream(FIELDS)) {
            if (resource == null) {
                throw new IllegalStateException("The documented fields are missing: " + FIELDS);
            }
            lines.load(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var fields = new LinkedHashMap<String, List<String>>();
        lines.stringPropertyNames()
                .forEach(path -> fields.put(
                        path, Arrays.asList(lines.getProperty(path).strip().split("\\s+"))));
        return fields;
    }

    @Override
    public void close() {
        okx.close();
        transport.close();
    }
}
