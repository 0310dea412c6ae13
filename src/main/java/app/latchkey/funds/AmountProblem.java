package app.latchkey.funds;

/** Why a text is no amount that can be moved. */
public enum AmountProblem {
    MISSING,
    NOT_A_NUMBER,
    /** {@code 1,500} and {@code 1.500} are one and a half to some and fifteen hundred to others. */
    AMBIGUOUS,
    NOT_POSITIVE,
    MORE_THAN_AVAILABLE,
    /** More digits behind the point than the balance has, see {@link TransferAmount#decimals}. */
    TOO_MANY_DECIMALS
}
