package app.latchkey.okx;

/**
 * What is known about one of OKX's error codes.
 *
 * @param canPass whether asking again later, with nothing changed, can help
 * @param surelyNotExecuted whether the code, as an answer to a transfer, proves that no money moved
 */
public record KnownError(String code, ErrorMeaning meaning, Blame blame, boolean canPass, boolean surelyNotExecuted) {

    /** What must be assumed of a code that is not in the catalogue. */
    static KnownError undocumented(String code) {
        return new KnownError(code, ErrorMeaning.UNDOCUMENTED, Blame.OKX, false, false);
    }
}
