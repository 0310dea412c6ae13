package app.latchkey.okx;

/** OKX's account types between which funds are moved (POST /api/v5/asset/transfer, fields from and to). */
public enum AccountType implements Wire {
    FUNDING("6"),
    TRADING("18");

    private final String wire;

    AccountType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
