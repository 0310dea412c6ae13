package app.latchkey.practice;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;

/** Reading and writing of bodies, with a bound on both time and size. */
final class Http {

    static final int BODY_MAX = 1024 * 1024;

    /** How much of a body that is too long is still taken in, so that its sender gets to read the refusal. */
    private static final int DRAINED_MAX = 128 * BODY_MAX;

    private static final Answer TOO_LONG = Answer.text(413, "A body may have 1 MB at most");

    private Http() {}

    static byte[] body(HttpExchange http) throws IOException, Refusal {
        var in = http.getRequestBody();
        var body = in.readNBytes(BODY_MAX + 1);
        if (body.length > BODY_MAX) {
            drain(in);
            throw new Refusal(TOO_LONG);
        }
        return body;
    }

    private static void drain(InputStream in) throws IOException {
        var buffer = new byte[64 * 1024];
        long drained = 0;
        while (drained < DRAINED_MAX) {
            int read = in.read(buffer);
            if (read < 0) {
                return;
            }
            drained += read;
        }
    }

    static void send(HttpExchange http, Answer answer) throws IOException {
        var bytes = answer.bytes();
        http.getResponseHeaders().set("Content-Type", answer.contentType());
        http.getResponseHeaders().set("Cache-Control", "no-store");
        if (bytes.length == 0 || http.getRequestMethod().equals("HEAD")) {
            http.sendResponseHeaders(answer.status(), -1);
            return;
        }
        http.sendResponseHeaders(answer.status(), bytes.length);
        try (var out = http.getResponseBody()) {
            out.write(bytes);
        }
    }
}
