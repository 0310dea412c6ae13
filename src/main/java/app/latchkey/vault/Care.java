package app.latchkey.vault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How a connection was looked after since it was made; in whole milliseconds.
 *
 * @param reviewed when the user last went through the list of what a good key needs
 * @param leaked when the user said that the key may be in somebody else's hands
 * @param handOffs which terminals have it, in the order in which they got it
 * @param rotation how far its replacement is, while it is being replaced
 */
public record Care(
        Optional<Instant> reviewed, Optional<Instant> leaked, List<HandOff> handOffs, Optional<Rotation> rotation) {

    public static final Care NONE = new Care(Optional.empty(), Optional.empty());

    public Care {
        reviewed = reviewed.map(Care::inMillis);
        leaked = leaked.map(Care::inMillis);
        handOffs = List.copyOf(handOffs);
    }

    public Care(Optional<Instant> reviewed, Optional<Instant> leaked) {
        this(reviewed, leaked, List.of(), Optional.empty());
    }

    public Care withReviewed(Instant at) {
        return new Care(Optional.of(at), leaked, handOffs, rotation);
    }

    public Care withLeaked(Optional<Instant> since) {
        return new Care(reviewed, since, handOffs, rotation);
    }

    public Care withRotation(Optional<Rotation> other) {
        return new Care(reviewed, leaked, handOffs, other);
    }

    /** One more, in the place of an earlier one of the same key to the same target that left no file. */
    public Care withHandOff(HandOff made) {
        var others = handOffs.stream()
                .filter(each -> each.file().isPresent()
                        || !each.target().equals(made.target())
                        || !each.key().equals(made.key()));
        return with(Stream.concat(others, Stream.of(made)));
    }

    /** What still holds for another key in the place of this one: who has the old one, and in which files. */
    public Care ofAnotherKey() {
        return NONE.with(handOffs.stream());
    }

    /** The same, with each hand-off as the change makes it. */
    public Care withHandOffs(UnaryOperator<HandOff> change) {
        return with(handOffs.stream().map(change));
    }

    public Care without(HandOff forgotten) {
        return with(handOffs.stream().filter(each -> !each.equals(forgotten)));
    }

    private Care with(Stream<HandOff> others) {
        return new Care(reviewed, leaked, others.toList(), rotation);
    }

    private static Instant inMillis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
