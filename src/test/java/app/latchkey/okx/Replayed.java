package app.latchkey.okx;

import java.net.Proxy;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.Dns;
import okio.ByteString;

/**
 * For the tests of other rooms: an exchange whose signed endpoints all answer with one recorded body, and whose others
 * are in order; and a client's way to whatever host, on which nobody waits for their turn.
 */
public final class Replayed implements AutoCloseable {

    private static final ByteString NOTHING = ByteString.encodeUtf8("{\"code\":\"0\",\"msg\":\"\",\"data\":[]}");

    private final FakeOkx okx = new FakeOkx();
    private final OkxTransport transport = Rig.transport(new Brisk());

    /** @param file of a recorded error */
    public Replayed(String file) {
        var body = Recorded.all().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
        for (var endpoint : new Endpoint[] {Endpoint.CONFIG, Endpoint.FUNDING_BALANCES, Endpoint.TRADING_BALANCE}) {
            okx.always(endpoint.path(), body.status(), body.bytes());
        }
        okx.always(Endpoint.STATUS.path(), 200, NOTHING);
        okx.always(Endpoint.EDGE_TRACE.path(), 404, ByteString.encodeUtf8("not here"));
    }

    /** Every recorded error that came over HTTP. */
    public static Stream<String> errors() {
        return Recorded.all().stream()
                .filter(body -> body.isError() && !body.isOfWebSocket())
                .map(Recorded::file);
    }

    /** A client of it; closed with it. */
    public OkxApi client() {
        return Rig.live(transport, okx.host());
    }

    /** A transport on which nobody waits for their turn or between two tries. */
    public static OkxTransport transport(InstantSource clock) {
        return new OkxTransport(new Surroundings(
                clock,
                new Brisk(),
                Timeouts.USUAL,
                Dns.SYSTEM,
                Optional::<Proxy>empty,
                Rig.ERRORS,
                UnaryOperator.identity()));
    }

    @Override
    public void close() {
        transport.close();
        okx.close();
    }
}
