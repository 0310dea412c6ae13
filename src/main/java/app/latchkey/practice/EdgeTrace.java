package app.latchkey.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.function.Supplier;

/** {@code GET /cdn-cgi/trace}: the page by which a gatekeeper tells callers where they come from. */
final class EdgeTrace implements HttpHandler {

    /** What the gatekeeper says to whom it does not let through, on every path. */
    static final Answer EDGE_BLOCK = Answer.text(403, "error code: 1010");

    private final Troubles troubles;
    private final Supplier<String> callerAddress;

    EdgeTrace(Troubles troubles, Supplier<String> callerAddress) {
        this.troubles = troubles;
        this.callerAddress = callerAddress;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            Http.send(http, answer(http));
        }
    }

    private Answer answer(HttpExchange http) {
        if (!http.getRequestMethod().equals("GET")
                || !http.getRequestURI().getRawPath().equals("/cdn-cgi/trace")) {
            return Answer.text(404, "There is nothing here");
        }
        if (troubles.isOn(Trouble.EDGE_BLOCK)) {
            return EDGE_BLOCK;
        }
        var ip = troubles.isOn(Trouble.IP_NOT_LISTED) ? Trouble.STRANGE_ADDRESS : callerAddress.get();
        return Answer.text(200, "fl=practice\nh=practice\nip=" + ip + "\nvisit_scheme=http\nloc=XX\n");
    }
}
