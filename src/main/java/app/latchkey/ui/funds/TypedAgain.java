package app.latchkey.ui.funds;

import app.latchkey.funds.AmountProblem;
import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.key.Parsed;
import app.latchkey.ui.Message;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * The amount of a big move, typed once more before it can be confirmed: a digit too many is not confirmed by habit. What
 * nobody knows the worth of counts as big.
 */
final class TypedAgain {

    /**
     * What has to be typed.
     *
     * @param why to be told beside the field
     */
    record Asked(TransferPlan plan, Message why) {}

    private record Weighed(TransferPlan plan, Optional<BigDecimal> worth) {}

    private final IntSupplier limit;
    private final ObjectProperty<Optional<Asked>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableValue<Optional<Message>> problem =
            Bindings.createObjectBinding(() -> asked.get().flatMap(this::judge), asked, text);

    /** @param limit US dollars; what may be worth more is big */
    TypedAgain(IntSupplier limit) {
        this.limit = limit;
    }

    /** What has to be typed once more, if anything. */
    ObservableValue<Optional<Asked>> asked() {
        return asked;
    }

    /** As typed. */
    StringProperty text() {
        return text;
    }

    /** What is wrong with what was typed. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Whether nothing has to be typed any more. */
    boolean fits() {
        return problem.getValue().isEmpty();
    }

    /**
     * Considers moves that are to be confirmed together: are some of them big, the biggest is asked for.
     *
     * @param worth at most, in US dollars; empty when that is not known
     */
    void consider(List<TransferPlan> plans, Function<TransferPlan, Optional<BigDecimal>> worth) {
        text.set("");
        int most = limit.getAsInt();
        asked.set(plans.stream()
                .map(plan -> new Weighed(plan, worth.apply(plan)))
                .filter(weighed -> isBig(weighed, most))
                .max(Comparator.comparing(weighed -> weighed.worth().orElse(BigDecimal.ZERO)))
                .map(weighed -> new Asked(weighed.plan(), why(weighed, most))));
    }

    private static boolean isBig(Weighed weighed, int most) {
        return most == 0
                || weighed.worth()
                        .map(worth -> worth.compareTo(BigDecimal.valueOf(most)) > 0)
                        .orElse(true);
    }

    private static Message why(Weighed weighed, int most) {
        var ccy = weighed.plan().ccy();
        return weighed.worth().isPresent()
                ? Message.of("funds.again.big", ccy, most)
                : Message.of("funds.again.noWorth", ccy);
    }

    private Optional<Message> judge(Asked what) {
        var amount = what.plan().amount();
        if (text.get().strip().equals(amount.plain())) {
            return Optional.empty();
        }
        return switch (TransferAmount.parse(text.get(), amount.value())) {
            case Parsed.Valid<TransferAmount, AmountProblem>(var typed) ->
                typed.value().compareTo(amount.value()) == 0 ? Optional.empty() : Optional.of(another());
            case Parsed.Invalid<TransferAmount, AmountProblem>(var wrong) -> Optional.of(said(wrong));
        };
    }

    private static Message said(AmountProblem wrong) {
        return switch (wrong) {
            case MISSING, NOT_A_NUMBER, AMBIGUOUS -> Message.of("problem.amount", wrong);
            case NOT_POSITIVE, MORE_THAN_AVAILABLE, TOO_MANY_DECIMALS -> another();
        };
    }

    private static Message another() {
        return Message.of("problem.again.DIFFERENT");
    }
}
