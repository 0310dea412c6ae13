package app.latchkey.check;

import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.TradingBalance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What OKX has answered so far; an empty value is a call that still runs. Belongs to the thread that runs the check.
 *
 * <p>Findings are worked out from this alone, and a finding that can be told is never changed by what is heard later, so
 * the order in which answers arrive makes no difference.
 */
final class Heard {

    private final ErrorCatalogue catalogue;

    Optional<Answer<Duration>> clockOffset = Optional.empty();
    Optional<Answer<List<StatusNotice>>> status = Optional.empty();
    Optional<Answer<AccountConfig>> config = Optional.empty();
    Optional<Answer<List<FundingBalance>>> funding = Optional.empty();
    Optional<Answer<TradingBalance>> trading = Optional.empty();

    /** Filled when the question has come back; filled with nothing when the address could not be told. */
    Optional<Optional<String>> ownAddress = Optional.empty();

    Heard(ErrorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The signed call that tells about the key, when it was answered well. */
    Optional<AccountConfig> account() {
        return config.flatMap(Answer::value);
    }

    boolean isEverySignedCallBack() {
        return signedCalls().allMatch(Optional::isPresent);
    }

    /** Whether OKX told about the key, or nothing more can come. */
    boolean canJudgeTheKey() {
        return account().isPresent() || isEverySignedCallBack();
    }

    boolean isEveryCallBack() {
        return isEverySignedCallBack() && clockOffset.isPresent() && status.isPresent();
    }

    /** Whether OKX answered a signed request as only the right three values make it. */
    boolean isKeyProved() {
        return signedCalls().flatMap(Optional::stream).anyMatch(answer -> answer instanceof Answer.Ok<?>);
    }

    /** Whether OKX itself, and nothing in its place, has answered. */
    boolean hasOkxAnswered() {
        return answers().anyMatch(answer -> switch (answer) {
            case Answer.Ok<?> _ -> true;
            case Answer.Failed<?>(var failure) -> failure instanceof Failure.Rejected;
        });
    }

    /** What every failed call says, the one without a key first. */
    Stream<Complaint> complaints() {
        return Stream.concat(
                Stream.of(clockOffset, status)
                        .flatMap(Optional::stream)
                        .flatMap(answer -> complaint(answer).stream())
                        .map(Complaint::unsigned),
                signedComplaints());
    }

    /** What every failed signed call says. */
    Stream<Complaint> signedComplaints() {
        return signedCalls().flatMap(Optional::stream).flatMap(answer -> complaint(answer).stream());
    }

    /** What the call says, when it failed. */
    Optional<Complaint> complaint(Answer<?> answer) {
        return switch (answer) {
            case Answer.Ok<?> _ -> Optional.empty();
            case Answer.Failed<?>(var failure) -> Optional.of(Complaint.of(failure, catalogue));
        };
    }

    /** The address that OKX names when it turns one away. */
    Optional<String> addressIn(Failure.Rejected rejected) {
        return catalogue.addressIn(rejected.message());
    }

    private Stream<Answer<?>> answers() {
        return Stream.concat(Stream.of(clockOffset, status), signedCalls()).flatMap(Optional::stream);
    }

    private Stream<Optional<? extends Answer<?>>> signedCalls() {
        return Stream.of(config, funding, trading);
    }
}
