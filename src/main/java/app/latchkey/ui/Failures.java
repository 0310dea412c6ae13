package app.latchkey.ui;

import app.latchkey.okx.Blame;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import java.util.Optional;

/** What to say about a call to OKX that brought nothing: the same words wherever a failure is shown. Immutable. */
public final class Failures {

    private final ErrorCatalogue errors;

    public Failures(ErrorCatalogue errors) {
        this.errors = errors;
    }

    /** What it means, what to do, and OKX's own words where it said some. */
    public Message whole(Failure failure) {
        return said(failure)
                .map(said -> Message.of("failure.wholeSaid", means(failure), todo(failure), said))
                .orElseGet(() -> Message.of("failure.whole", means(failure), todo(failure)));
    }

    /** What it means, with the value that came with it. */
    public Message means(Failure failure) {
        return switch (failure) {
            case Failure.Rejected rejected ->
                address(rejected)
                        .map(address -> Message.of("failure.names", errors.meaningOf(rejected), address))
                        .orElseGet(() -> Message.of("failure.means", errors.meaningOf(rejected)));
            case Failure.Unreadable(var endpoint, var field, var _) ->
                field.isEmpty()
                        ? Message.of("failure.names.UNREADABLE", endpoint)
                        : Message.of("failure.names.UNREADABLE_FIELD", endpoint, field);
            case Failure.Unreachable _, Failure.TooBusy _, Failure.Cancelled _ ->
                Message.of("failure.means." + name(failure));
        };
    }

    /** Why that is so or what follows from it; there is a text for it only where it needs saying. */
    public Message why(Failure failure) {
        return Message.of("failure.why." + name(failure));
    }

    /** What to do about it. */
    public Message todo(Failure failure) {
        return Message.of("failure.todo." + name(failure));
    }

    /** OKX's code and, where it said something, its words; empty when it was not OKX that answered. */
    public Optional<Message> said(Failure failure) {
        return failure instanceof Failure.Rejected(var code, var words, var _)
                ? Optional.of(said(code, Optional.of(words)))
                : Optional.empty();
    }

    /** Of a transfer that was surely not made, as the journal keeps it: what the code means, and what to do. */
    public Message refused(String code) {
        return Message.of("failure.wholeSaid", means(code), todo(code), said(code, Optional.empty()));
    }

    /** Of a transfer that may have been made: what the code means. There is nothing to do, least of all again. */
    public Message unclear(String code, Optional<String> words) {
        return Message.of("failure.whole", means(code), said(code, words));
    }

    private static Message said(String code, Optional<String> words) {
        return words.filter(text -> !text.isBlank())
                .map(text -> Message.of("failure.said", code, text))
                .orElseGet(() -> Message.of("failure.saidNothing", code));
    }

    private Message means(String code) {
        return Message.of("failure.means", errors.of(code).meaning());
    }

    private Message todo(String code) {
        return Message.of("failure.todo", errors.of(code).meaning());
    }

    /** Whose fault it most likely is. */
    public Optional<Message> blame(Failure failure) {
        return errors.blame(failure).map(Failures::blame);
    }

    /** The words for one to blame. */
    public static Message blame(Blame blame) {
        return Message.of("blame", blame);
    }

    /** The address that OKX turned away, when it did and named it. */
    public Optional<String> addressIn(Failure failure) {
        return failure instanceof Failure.Rejected rejected ? address(rejected) : Optional.empty();
    }

    private Optional<String> address(Failure.Rejected rejected) {
        return switch (errors.meaningOf(rejected)) {
            case ErrorMeaning.ADDRESS_NOT_LISTED, ErrorMeaning.ADDRESS_BLOCKED -> errors.addressIn(rejected.message());
            default -> Optional.empty();
        };
    }

    private String name(Failure failure) {
        return switch (failure) {
            case Failure.Rejected rejected -> errors.meaningOf(rejected).name();
            case Failure.Unreachable(var obstacle, var _) -> obstacle.name();
            case Failure.Unreadable answer -> answer.field().isEmpty() ? "UNREADABLE" : "UNREADABLE_FIELD";
            case Failure.TooBusy _ -> "TOO_BUSY";
            case Failure.Cancelled _ -> "CANCELLED";
        };
    }
}
