package app.latchkey.ui.handoff;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.Verdict;
import app.latchkey.vault.Connection;
import app.latchkey.vault.HandOff;
import app.latchkey.vault.Rotation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far the replacing of a key is, from what is known here and what the user said.
 *
 * @param successor the connection with the new key, once it is chosen and as long as it is in the vault
 * @param isChecked whether the new key's last check came out well
 * @param places where the old key lives
 * @param isCheckedAgain whether that check was made after the last hand-over of the new key
 * @param isDeleted whether the user said that the old key is deleted on OKX
 */
public record Replacing(
        Optional<Connection> successor,
        boolean isChecked,
        List<Place> places,
        boolean isCheckedAgain,
        boolean isDeleted) {

    /**
     * A target that has the old key.
     *
     * @param last when it got it
     * @param hasNew whether it got the new one since
     * @param isSettled whether the user said that nothing more is to be done there
     */
    public record Place(String target, Instant last, boolean hasNew, boolean isSettled) {

        public boolean isDone() {
            return hasNew || isSettled;
        }
    }

    /** What the replacing consists of, in the order in which it is safe. */
    public enum Step {
        MAKE,
        CHECK,
        HAND_OVER,
        AGAIN,
        DELETE,
        REMOVE
    }

    /** Whether a step is done; that the old key is removed ends the replacing, and nobody asks any more. */
    public boolean isDone(Step step) {
        return switch (step) {
            case MAKE -> successor.isPresent();
            case CHECK -> isChecked;
            case HAND_OVER -> successor.isPresent() && isHandedOver();
            case AGAIN -> isCheckedAgain;
            case DELETE -> isDeleted;
            case REMOVE -> false;
        };
    }

    /** The first step that is to be done. */
    public Step next() {
        return Arrays.stream(Step.values())
                .filter(step -> !isDone(step))
                .findFirst()
                .orElse(Step.REMOVE);
    }

    /** Whether a step would harm now, since something that comes before it is not done. */
    public boolean isTooEarly(Step step) {
        return switch (step) {
            case MAKE, CHECK, HAND_OVER, AGAIN -> false;
            case DELETE -> !isDeleted && next().compareTo(Step.DELETE) < 0;
            case REMOVE -> !isDeleted;
        };
    }

    public boolean isHandedOver() {
        return places.stream().allMatch(Place::isDone);
    }

    /** @param lastCheck of a connection */
    static Replacing of(
            Connection old,
            Rotation rotation,
            Optional<Connection> successor,
            Function<Connection, Optional<CheckHistory.Entry>> lastCheck) {
        var check = successor.flatMap(lastCheck).filter(entry -> isWell(entry.verdict()));
        var given = successor.map(Replacing::given).orElse(List.of());
        var places = old.care().handOffs().stream()
                .map(HandOff::target)
                .distinct()
                .map(target -> new Place(
                        target,
                        latest(old.care().handOffs(), target).orElseThrow(),
                        latest(given, target).isPresent(),
                        rotation.settled().contains(target)))
                .toList();
        var lastGiven = given.stream().map(HandOff::at).max(Instant::compareTo).orElse(Instant.MIN);
        boolean handedOver = places.stream().allMatch(Place::isDone);
        return new Replacing(
                successor,
                check.isPresent(),
                places,
                handedOver
                        && check.filter(entry -> entry.at().isAfter(lastGiven)).isPresent(),
                rotation.deleted().isPresent());
    }

    /** Who has the key that the connection has now. */
    private static List<HandOff> given(Connection connection) {
        var key = connection.credentials().apiKey();
        return connection.care().handOffs().stream()
                .filter(made -> made.isOf(key))
                .toList();
    }

    private static Optional<Instant> latest(List<HandOff> handOffs, String target) {
        return handOffs.stream()
                .filter(made -> made.target().equals(target))
                .map(HandOff::at)
                .max(Instant::compareTo);
    }

    private static boolean isWell(Verdict verdict) {
        return verdict == Verdict.READY || verdict == Verdict.READY_WITH_ADVICE;
    }
}
