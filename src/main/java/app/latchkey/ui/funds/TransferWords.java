package app.latchkey.ui.funds;

import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferReason;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Dates;
import app.latchkey.ui.control.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to say about a transfer. */
public final class TransferWords {

    private final Texts all;
    private final Texts texts;
    private final Failures failures;

    public TransferWords(Texts all, Failures failures) {
        this.all = all;
        this.texts = all.of("transfer");
        this.failures = failures;
    }

    /** What kind of news it is. */
    public static Notice.Kind kind(Transfer transfer) {
        return switch (transfer.state()) {
            case PLANNED, SENT, ACCEPTED -> Notice.Kind.INFO;
            case UNKNOWN -> Notice.Kind.CAUTION;
            case DONE ->
                transfer.reason().equals(Optional.of(TransferReason.MOVED_MORE_THAN_ONCE))
                        ? Notice.Kind.DANGER
                        : Notice.Kind.GOOD;
            case FAILED -> Notice.Kind.DANGER;
        };
    }

    /** Amount, accounts, state and, where there is one, the reason. */
    public String sentence(Transfer transfer) {
        var plan = transfer.plan();
        var state = texts.get("sentence." + transfer.state(), plan.amount().plain(), plan.ccy(), accounts(transfer));
        return transfer.reason()
                .map(reason -> texts.get("because", state, because(transfer, reason)))
                .orElse(state);
    }

    /** The same, and for what is not settled, since when, what is done about it and what waits for it. */
    String all(Transfer transfer) {
        return transfer.isUnsettled()
                ? all.sentences(List.of(sentence(transfer), doing(transfer)))
                : sentence(transfer);
    }

    /** What is done about a transfer that is not settled, since when, and what waits for it. */
    String doing(Transfer transfer) {
        var plan = transfer.plan();
        var since = Dates.full(transfer.updated(), all.locale());
        var asked = transfer.reason().equals(Optional.of(TransferReason.TOO_OLD_TO_ASK)) ? "TOO_OLD" : "ASKED";
        return all.sentences(List.of(
                texts.get("since." + transfer.state(), since),
                texts.get("doing." + asked),
                texts.get("waits", plan.ccy(), accounts(transfer))));
    }

    /** A message in the language of these words. */
    String in(Message message) {
        return message.in(all);
    }

    /**
     * Everything that is known about a transfer, line by line, to be kept or sent to somebody.
     *
     * @param connection what the exchange account is called
     */
    public String receipt(Transfer transfer, String connection) {
        var plan = transfer.plan();
        var account = plan.account();
        var lines = Stream.of(
                texts.get("receipt.what", plan.amount().plain(), plan.ccy(), accounts(transfer)),
                texts.get(
                        "receipt.account",
                        connection,
                        all.get("site." + account.site()),
                        all.get("environment." + account.environment())),
                texts.get("receipt.state", stateAndReason(transfer)),
                texts.get("receipt.planned", plan.created().toString()),
                texts.get("receipt.updated", transfer.updated().toString()),
                texts.get("receipt.clientId", transfer.clientId().value()));
        var named = transfer.transId().map(name -> texts.get("receipt.transId", name));
        return Stream.concat(lines, named.stream()).collect(Collectors.joining("\n"));
    }

    /** From where to where. */
    public String accounts(Transfer transfer) {
        return texts.get("from." + transfer.plan().from());
    }

    /** The state in a word or two, and why where that is not plain. */
    public String stateAndReason(Transfer transfer) {
        var state = texts.get("state." + transfer.state());
        return transfer.reason()
                .map(reason -> texts.get("stateAndReason", state, because(transfer, reason)))
                .orElse(state);
    }

    /** Where OKX's own code is the reason, what that means stands in its place. */
    private String because(Transfer transfer, TransferReason reason) {
        var own = texts.get("reason." + reason);
        var code = transfer.code();
        return switch (reason) {
            case REFUSED -> code.map(failures::refused).map(why -> why.in(all)).orElse(own);
            case UNCLEAR_ANSWER ->
                code.map(known -> failures.unclear(known, transfer.words()))
                        .map(why -> texts.get("because", own, why.in(all)))
                        .orElse(own);
            default -> own;
        };
    }
}
