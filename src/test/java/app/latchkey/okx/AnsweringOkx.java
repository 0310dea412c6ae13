package app.latchkey.okx;

import okio.ByteString;

/** An exchange that answers whatever a test has it answer, and a client that makes something of it. */
final class AnsweringOkx implements AutoCloseable {

    private final FakeOkx okx = new FakeOkx();
    private final OkxTransport transport = Rig.transport(new FakeTicker());
    private final OkxApi client = Rig.live(transport, okx.host());

    /** What the client makes of a body that comes as the answer to a call. */
    Answer<?> heard(Call call, int status, ByteString body) {
        return call.answeredWith(okx, client, status, body);
    }

    @Override
    public void close() {
        client.close();
        transport.close();
        okx.close();
    }
}
