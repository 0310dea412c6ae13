package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Failure.Obstacle;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads that begin together: who waits for whose connection, until when, and what they hear when there is none. */
class JourneyTest {

    private static final String NAME = "openapi.example";
    private static final Call CALL = new OkHttpClient()
            .newCall(new Request.Builder().url("https://" + NAME).build());
    private static final Proxy PROXY =
            new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example", 8080));

    private final FirstConnection first = new FirstConnection();
    private final List<String> begun = new ArrayList<>();
    private final Journey ahead = begin("ahead");

    private Journey begin(String name) {
        var journey = new Journey();
        first.inTurn(journey, () -> begun.add(name));
        return journey;
    }

    static Stream<Named<Consumer<Journey>>> ends() {
        return Stream.of(
                Named.of("answered without one", journey -> journey.callEnd(CALL)),
                Named.of("failed", journey -> journey.callFailed(CALL, new IOException("cut"))),
                Named.of("cancelled", journey -> journey.canceled(CALL)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void theOthersWaitUntilTheFirstHasAConnectionOrWillNeverHaveOne(Consumer<Journey> end) {
        begin("behind");
        begin("last");
        assertThat(begun).containsExactly("ahead");

        end.accept(ahead);

        assertThat(begun).containsExactly("ahead", "behind", "last");
    }

    @Test
    void afterThatTheNextOneIsTheFirst() {
        ahead.canceled(CALL);

        begin("next");
        begin("behind the next");

        assertThat(begun).containsExactly("ahead", "next");
    }

    @Test
    void anEndThatIsToldTwiceLetsNobodyGoTwice() {
        begin("behind");
        ahead.canceled(CALL);
        begin("next");

        ahead.callFailed(CALL, new IOException("cancelled"));
        begin("behind the next");

        assertThat(begun).containsExactly("ahead", "behind", "next");
    }

    @Test
    void whoeverWaitsIsHeldUpByWhatHoldsUpTheFirst() {
        ahead.dnsStart(CALL, NAME);

        var behind = begin("behind");

        assertThat(behind.obstacleAtTimeout()).isEqualTo(Obstacle.NAME_NOT_FOUND);
    }

    @Test
    void whoeverHasSetOutByThemselvesIsHeldUpByTheirOwnObstacle() {
        ahead.proxySelectEnd(CALL, HttpUrl.get("https://" + NAME), List.of(PROXY));
        var lookingUp = begin("looking up the name");
        var connecting = begin("connecting");
        assertThat(lookingUp.obstacleAtTimeout()).isEqualTo(Obstacle.PROXY_UNREACHABLE);

        lookingUp.dnsStart(CALL, NAME);
        connecting.connectStart(CALL, InetSocketAddress.createUnresolved(NAME, 443), Proxy.NO_PROXY);

        assertThat(lookingUp.obstacleAtTimeout()).isEqualTo(Obstacle.NAME_NOT_FOUND);
        assertThat(connecting.obstacleAtTimeout()).isEqualTo(Obstacle.TIMED_OUT);
    }
}
