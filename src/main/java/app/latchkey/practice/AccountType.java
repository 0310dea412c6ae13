package app.latchkey.practice;

import java.util.Optional;

/** The two accounts between which money moves. */
public enum AccountType {
    FUNDING("6", "Funding Account"),
    TRADING("18", "Trading Account");

    private final String code;
    private final String title;

    AccountType(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Optional<AccountType> ofCode(String code) {
        return switch (code) {
            case "6" -> Optional.of(FUNDING);
            case "18" -> Optional.of(TRADING);
            default -> Optional.empty();
        };
    }

    /** The number for it in {@code from} and {@code to} of {@code POST /api/v5/asset/transfer}. */
    String code() {
        return code;
    }

    String title() {
        return title;
    }

    AccountType other() {
        return this == FUNDING ? TRADING : FUNDING;
    }
}
