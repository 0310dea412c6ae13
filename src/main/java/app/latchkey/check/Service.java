package app.latchkey.check;

import java.util.Arrays;

/** A part of OKX that maintenance is announced for ({@code serviceType} of GET /api/v5/system/status). */
public enum Service {
    WEBSOCKET("0", true),
    TRADING("5", true),
    BLOCK_TRADING("6", false),
    BOTS("7", false),
    TRADING_OF_ACCOUNTS("8", true),
    TRADING_OF_PRODUCTS("9", true),
    SPREAD_TRADING("10", false),
    COPY_TRADING("11", false),
    /** What OKX calls "other", and what it has not documented. */
    OTHER("99", true);

    private final String wire;
    private final boolean terminalsUseIt;

    Service(String wire, boolean terminalsUseIt) {
        this.wire = wire;
        this.terminalsUseIt = terminalsUseIt;
    }

    static Service of(String serviceType) {
        return Arrays.stream(values())
                .filter(service -> service.wire.equals(serviceType))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether a terminal that trades would notice. */
    boolean terminalsUseIt() {
        return terminalsUseIt;
    }
}
