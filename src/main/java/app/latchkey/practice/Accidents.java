package app.latchkey.practice;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each request have its mishap. Safe on any thread. */
final class Accidents {

    /** What the exchange does with a request, and would answer. */
    @FunctionalInterface
    interface Handling {
        Optional<Answer> handle();
    }

    private final Mishaps mishaps;
    private final Map<String, Answer> lastAnswers = new ConcurrentHashMap<>();

    Accidents(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    /**
     * What the caller gets; empty when the connection ends without an answer.
     *
     * @param handling done once, or not at all
     */
    Optional<Answer> answer(Request request, Handling handling) {
        var endpoint = request.method() + " " + request.path();
        return switch (mishaps.befalls(endpoint, clientId(request))) {
            case Mishap.None _ -> remembered(endpoint, handling.handle());
            case Mishap.Cut(var handled) -> {
                handle(handled, handling);
                yield Optional.empty();
            }
            case Mishap.Garbled _ -> handling.handle().map(Answer::cutShort);
            case Mishap.Says(var status, var code, var handled) -> {
                handle(handled, handling);
                yield Optional.of(Answer.business(status, code, "It does not say more."));
            }
            case Mishap.Gateway(var status, var handled) -> {
                handle(handled, handling);
                yield Optional.of(Answer.text(status, "<html><body>" + status + "</body></html>"));
            }
            case Mishap.Again _ -> {
                var own = handling.handle();
                yield Optional.ofNullable(lastAnswers.get(endpoint)).or(() -> own);
            }
            case Mishap.Waits(var before, var after) -> {
                before.run();
                var answer = remembered(endpoint, handling.handle());
                after.run();
                yield answer;
            }
        };
    }

    private Optional<Answer> remembered(String endpoint, Optional<Answer> answer) {
        answer.filter(Answer::isSuccess).ifPresent(given -> lastAnswers.put(endpoint, given));
        return answer;
    }

    private static void handle(boolean handled, Handling handling) {
        if (handled) {
            handling.handle();
        }
    }

    private static String clientId(Request request) {
        if (request.query().has("clientId")) {
            return request.query().get("clientId");
        }
        try {
            return request.body().hasRemaining() ? request.parameters().optional("clientId") : "";
        } catch (Refusal _) {
            return ""; // whoever handles the request says what is wrong with it
        }
    }
}
