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

    /** The state in a word or two. */
    public String state(Transfer transfer) {
        return texts.get("state." + transfer.state());
    }

    /** Why it stands there; empty when the state says it all. */
    public String reason(Transfer transfer) {
        return transfer.reason().map(reason -> texts.get("reason." + reason)).orElse("");
    }
}
