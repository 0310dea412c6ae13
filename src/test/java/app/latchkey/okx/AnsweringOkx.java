package app.latchkey.okx;

import java.time.Duration;
import okio.ByteString;

/** An exchange that answers whatever a test has it answer, and a client that makes something of it. */
final class AnsweringOkx implements AutoCloseable {

    /** So that no answer of before is given again. */
    private static final Duration LONG_AFTER = Duration.ofMinutes(1);

    private final FakeOkx okx = new FakeOkx();
    private final FakeTicker ticker = new FakeTicker();
    private final OkxTransport transport = Rig.transport(ticker);
    private final OkxApi client = Rig.live(transport, okx.host());

    /** What the client makes of a body that comes as the answer to a call. */
    Answer<?> heard(Call call, int status, ByteString body) {
        ticker.advance(LONG_AFTER);
        return call.answeredWith(okx, client, status, body);
    }

    @Override
    public void close() {
        client.close();
        transport.close();
        okx.close();
    }
}
