package app.latchkey.okx;

import java.util.Arrays;
import java.util.Optional;

/** OKX's account types between which funds are moved (POST /api/v5/asset/transfer, fields from and to). */
public enum AccountType {
    FUNDING("6"),
    TRADING("18");

    private final String wire;

    AccountType(String wire) {
        this.wire = wire;
    }

    /** OKX's number for it. */
    public String wire() {
        return wire;
    }

    /** The type behind OKX's number; empty for numbers that are not ours to move. */
    public static Optional<AccountType> of(String wire) {
        return Arrays.stream(values()).filter(type -> type.wire.equals(wire)).findFirst();
    }
}
