package app.latchkey.ui.funds;

import app.latchkey.funds.Transfer;
import java.util.Optional;

/** A transfer as a screen follows it. */
final class Followed {

    private Followed() {}

    /**
     * What to show now. News may come in twice and late; after the end, only a reason is news: that it moved more than
     * once, say.
     */
    static Transfer newer(Optional<Transfer> shown, Transfer told) {
        return shown.filter(known -> isOldNews(told, known)).orElse(told);
    }

    private static boolean isOldNews(Transfer told, Transfer known) {
        return known.state().isFinal()
                && (!told.state().isFinal() || told.reason().isEmpty());
    }
}
