package app.latchkey.ui.funds;

import app.latchkey.funds.Transfer;
import app.latchkey.ui.Texts;

/** What to say about a transfer. */
public final class TransferWords {

    private final Texts texts;

    public TransferWords(Texts all) {
        this.texts = all.of("transfer");
    }

    /** Amount, accounts, state and, where there is one, the reason. */
    public String sentence(Transfer transfer) {
        var plan = transfer.plan();
        var state = texts.get("sentence." + transfer.state(), plan.amount().plain(), plan.ccy(), accounts(transfer));
        return transfer.reason()
                .map(reason -> texts.get("because", state, texts.get("reason." + reason)))
                .orElse(state);
    }

    /** From where to where. */
    public String accounts(Transfer transfer) {
        return texts.get("from." + transfer.plan().from());
    }

    /** The state in a word or two, and why where that is not plain. */
    public String stateAndReason(Transfer transfer) {
        var state = texts.get("state." + transfer.state());
        return transfer.reason()
                .map(reason -> texts.get("stateAndReason", state, texts.get("reason." + reason)))
                .orElse(state);
    }
}
