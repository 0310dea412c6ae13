package app.latchkey.okx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * A recorded or documented body of OKX's, with what the index beside the bodies says of it.
 *
 * @param method of the request, {@code GET/POST} for either, {@code WS} for what did not come over HTTP
 * @param path of the request, {@code any} for every endpoint that is signed
 * @param status of the answer; 200 for what did not come over HTTP
 */
record Recorded(String file, String method, String path, int status) {

    private static final Path INDEX = Rig.RESPONSES.resolve("INDEX.md");
    private static final Pattern LINE =
            Pattern.compile("\\| (\\S+\\.json) \\| (GET|POST|GET/POST|WS) (\\S+)[^|]*\\| ([0-9]{3}|-) \\|.*");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every body that the index lists. */
    static List<Recorded> all() {
        try (var lines = Files.lines(INDEX)) {
            return lines.map(LINE::matcher)
                    .filter(found -> found.matches())
                    .map(found -> new Recorded(
                            found.group(1),
                            found.group(2),
                            found.group(3),
                            found.group(4).equals("-") ? 200 : Integer.parseInt(found.group(4))))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The call that the body answers, where the client has it. */
    Optional<Call> call() {
        return Arrays.stream(Call.values())
                .filter(call -> call.path().equals(path) && call.method().equals(method))
                .findFirst();
    }

    boolean isError() {
        return file.contains("error-");
    }

    boolean isOfWebSocket() {
        return method.equals("WS");
    }

    ByteString bytes() {
        try {
            return ByteString.of(Files.readAllBytes(Rig.RESPONSES.resolve(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    JsonNode json() {
        try {
            return JSON.readTree(bytes().toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
