package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As {@link TransferSentOnceTest}, over TLS: cut at every byte of what is said, and at every byte on the wire. */
class TransferSentOnceOverTlsIT {

    private static final String RECEIPT = "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"transId\":\"754147\"}]}";
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + RECEIPT.length() + "\r\n\r\n" + RECEIPT;
    private static final String END = "\"clientId\":\"abc123\"}";

    private volatile int readOnly = Integer.MAX_VALUE;
    private volatile String answer = ANSWER;
    private volatile int mostThere = Integer.MAX_VALUE;
    private volatile int mostBack = Integer.MAX_VALUE;

    private final RawServer okx = new RawServer(Certificates.sockets(Certificates.GOOD), connection -> {
        if (readOnly < Integer.MAX_VALUE) {
            connection.read(readOnly);
        } else {
            connection.readUntil(END);
            connection.write(answer);
        }
    });

    private final RawServer wire = new RawServer(connection -> connection.relayTo(okx.port(), mostThere, mostBack));

    private final OkxTransport transport = Rig.transport(
            new FakeTicker(),
            Rig.brief(Duration.ofSeconds(60)),
            SecureConnectionTest.HERE,
            Optional::empty,
            Certificates.networkTo(wire.port()));
    private final OkxApi client = Rig.live(transport, Certificates.OKX);

    @AfterEach
    void close() {
        client.close();
        transport.close();
        wire.close();
        okx.close();
    }

    private Answer<TransferReceipt> transfer() {
        Certificates.forgetSessions();
        okx.forget();
        wire.forget();
        var answered = client.transfer(Rig.TRANSFER, Rig.NOW);
        wire.awaitEnd();
        okx.awaitEnd();
        assertThat(wire.met()).as("connections").isEqualTo(1);
        return answered;
    }

    private void assertCutAfterLeavingOnce(int cut) {
        assertThat(Rig.failureOf(transfer()))
                .as("cut after byte %d", cut)
                .isEqualTo(new Failure.Unreachable(Failure.Obstacle.CUT, true));
        assertThat(okx.used()).as("cut after byte %d", cut).hasSize(1);
    }

    @Test
    void aConnectionCutAtAnyByteOfTheRequestCarriesItNoSecondTime() {
        assertThat(transfer().value().orElseThrow().transId()).isEqualTo("754147");
        int length = okx.used().getFirst().size();

        for (int cut = 1; cut <= length; cut++) {
            readOnly = cut;
            assertCutAfterLeavingOnce(cut);
        }
    }

    @Test
    void aConnectionCutAtAnyByteOfTheAnswerCarriesNoSecondRequest() {
        for (int cut = 0; cut < ANSWER.length(); cut++) {
            answer = ANSWER.substring(0, cut);
            assertCutAfterLeavingOnce(cut);
        }
    }

    @Test
    void aConnectionCutAtAnyByteOnTheWireCarriesNothingOrItOnce() {
        assertThat(transfer().value()).isPresent();
        int there = wire.relayed()[0];
        int back = wire.relayed()[1];

        for (int cut = 0; cut <= there; cut++) {
            mostThere = cut;
            assertNothingOrOnce();
        }
        mostThere = Integer.MAX_VALUE;
        for (int cut = 0; cut <= back; cut++) {
            mostBack = cut;
            assertNothingOrOnce();
        }
    }

    /** The other way round, too: what is said to have stayed here never arrives. */
    private void assertNothingOrOnce() {
        var answered = transfer();

        boolean mayHaveLeft = !(answered instanceof Answer.Failed<?>(var failure)) || failure.mayHaveLeft();
        assertThat(okx.used())
                .as("%d there, %d back: %s", mostThere, mostBack, answered)
                .hasSizeLessThanOrEqualTo(mayHaveLeft ? 1 : 0);
    }
}
