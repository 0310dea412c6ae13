package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GateOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.000Z");
    private static final String TIMESTAMP = "2026-11-20T10:00:00.000Z";
    private static final String PASSPHRASE = "Qwr4321!";
    private static final String TARGET = "/api/v5/account/config";

    private final Keys keys = new Keys(new Object(), _ -> {}, InstantSource.fixed(NOW), new SecureRandom());
    private final PracticeKey key = made();

    private PracticeKey made() {
        var draft = keys.draft(KeyRequest.trading("terminal", PASSPHRASE)
                .with(Set.of(Permission.READ))
                .boundTo(List.of("192.0.2.1")));
        keys.make(draft);
        return draft;
    }

    @Provide
    Arbitrary<List<GateCheck>> orders() {
        return Arbitraries.shuffle(GateCheck.values());
    }

    @Provide
    Arbitrary<Set<String>> flaws() {
        return Arbitraries.of(
                        "noKey",
                        "noPassphrase",
                        "noSign",
                        "noTimestamp",
                        "unknownKey",
                        "demo",
                        "address",
                        "expired",
                        "passphrase",
                        "sign",
                        "trade")
                .set();
    }

    @Property
    void whateverTheOrderExactlyTheFlawlessRequestPasses(
            @ForAll("orders") List<GateCheck> order, @ForAll("flaws") Set<String> flaws) {
        var code = code(order, flaws);

        assertThat(code.isEmpty()).isEqualTo(flaws.isEmpty());
    }

    @Property
    void ofTwoFlawsTheOneThatIsLookedAtFirstIsTold(@ForAll("orders") List<GateCheck> order) {
        var code = code(order, Set.of("address", "expired"));

        boolean addressFirst = order.indexOf(GateCheck.ADDRESS) < order.indexOf(GateCheck.TIMESTAMP);
        assertThat(code).contains(addressFirst ? "50110" : "50102");
    }

    @Example
    void anOrderThatLeavesACheckOutIsRefused() {
        assertThatThrownBy(() -> Options.everyCheckOnce(List.of(GateCheck.KEY, GateCheck.KEY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<String> code(List<GateCheck> order, Set<String> flaws) {
        var headers = new HashMap<>(Map.of(
                "OK-ACCESS-KEY",
                flaws.contains("unknownKey") ? "0badc0de-0000-4000-8000-000000000000" : key.apiKey(),
                "OK-ACCESS-PASSPHRASE",
                flaws.contains("passphrase") ? "Wrong123!" : PASSPHRASE,
                "OK-ACCESS-TIMESTAMP",
                TIMESTAMP,
                "OK-ACCESS-SIGN",
                flaws.contains("sign")
                        ? "bm9uc2Vuc2U="
                        : Signature.of(key.secretKey(), TIMESTAMP, "GET", TARGET, ByteBuffer.allocate(0)),
                "x-simulated-trading",
                flaws.contains("demo") ? "1" : "0"));
        Map.of(
                        "noKey", "OK-ACCESS-KEY",
                        "noPassphrase", "OK-ACCESS-PASSPHRASE",
                        "noSign", "OK-ACCESS-SIGN",
                        "noTimestamp", "OK-ACCESS-TIMESTAMP")
                .forEach((flaw, header) -> {
                    if (flaws.contains(flaw)) {
                        headers.remove(header);
                    }
                });
        var request = new Request(
                "GET", TARGET, TARGET, new Query(null), ByteBuffer.allocate(0), name -> headers.getOrDefault(name, ""));
        var conditions = new Conditions(
                flaws.contains("expired") ? NOW.plusSeconds(60) : NOW,
                flaws.contains("address") ? "203.0.113.50" : "192.0.2.1",
                false,
                false);
        try {
            new Gate(keys, order, () -> false, new Random(1))
                    .admit(request, flaws.contains("trade") ? Permission.TRADE : Permission.READ, conditions);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.answer().body().replaceAll(".*\"code\":\"(\\d+)\".*", "$1"));
        }
    }
}
