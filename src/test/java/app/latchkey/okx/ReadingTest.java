package app.latchkey.okx;

import org.junit.jupiter.api.AfterEach;

/** An OKX that answers as it was recorded or documented, and a client that reads it. */
abstract class ReadingTest {

    final FakeOkx okx = new FakeOkx();
    final OkxTransport transport = Rig.transport(new FakeTicker());
    final OkxApi client = Rig.live(transport, okx.host());

    @AfterEach
    void close() {
        client.close();
        transport.close();
        okx.close();
    }

    void replyWith(String file) {
        okx.reply(200, Rig.recorded(file));
    }
}
