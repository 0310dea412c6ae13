package app.latchkey.ui.funds;

import app.latchkey.ui.Texts;

/** Says what both accounts hold after a move. */
final class AfterWords {

    private AfterWords() {}

    /** Nothing while it is not known what is to be moved. */
    static String of(AmountEntry entry, Texts texts) {
        return entry.after()
                .map(after -> texts.get(
                        "after",
                        after.funding().toPlainString(),
                        after.trading().toPlainString(),
                        entry.ccy().get()))
                .orElse("");
    }
}
