package app.latchkey.practice;

/** What a key may do; there are exactly three, and moving funds between one's own accounts is part of Trade. */
public enum Permission {
    READ("read_only", "Read", "Balances, bills and settings"),
    TRADE("trade", "Trade", "Orders, and funds transfers between your own accounts"),
    WITHDRAW("withdraw", "Withdraw", "Sending money away; few programs need it");

    private final String wireName;
    private final String title;
    private final String meaning;

    Permission(String wireName, String title, String meaning) {
        this.wireName = wireName;
        this.title = title;
        this.meaning = meaning;
    }

    /** The word for it in the {@code perm} field of {@code GET /api/v5/account/config}. */
    String wireName() {
        return wireName;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
