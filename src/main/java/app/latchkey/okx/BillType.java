package app.latchkey.okx;

/** What moved money in the Funding Account, as far as it is known here; OKX has many more types. */
public enum BillType {
    DEPOSIT,
    WITHDRAWAL,
    CANCELLED_WITHDRAWAL,
    /** Between a main account and one of its sub-accounts, as the main account sees it. */
    WITH_SUB_ACCOUNT,
    /** The same as the sub-account sees it. */
    WITH_MAIN_ACCOUNT,
    IN_FROM_TRADING,
    OUT_TO_TRADING,
    OTHER;

    /** By OKX's own number for it, {@link Bill#type()} (facts, 4.11). */
    public static BillType of(String type) {
        return switch (type) {
            case "1" -> DEPOSIT;
            case "2" -> WITHDRAWAL;
            case "13" -> CANCELLED_WITHDRAWAL;
            case "20", "21" -> WITH_SUB_ACCOUNT;
            case "22", "23" -> WITH_MAIN_ACCOUNT;
            case Bill.IN_FROM_TRADING -> IN_FROM_TRADING;
            case Bill.OUT_TO_TRADING -> OUT_TO_TRADING;
            default -> OTHER;
        };
    }
}
