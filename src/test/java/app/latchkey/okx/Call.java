package app.latchkey.okx;

import java.util.Set;
import okio.ByteString;

/** Every call that a client has. */
enum Call {
    TIME(Endpoint.TIME),
    STATUS(Endpoint.STATUS),
    CONFIG(Endpoint.CONFIG),
    CURRENCIES(Endpoint.CURRENCIES),
    FUNDING_BALANCES(Endpoint.FUNDING_BALANCES),
    TRADING_BALANCE(Endpoint.TRADING_BALANCE),
    VALUATION(Endpoint.VALUATION),
    TRANSFER(Endpoint.TRANSFER),
    TRANSFER_STATE(Endpoint.TRANSFER_STATE),
    BILLS(Endpoint.BILLS),
    BILLS_HISTORY(Endpoint.BILLS_HISTORY),
    MAX_WITHDRAWAL(Endpoint.MAX_WITHDRAWAL);

    private final Endpoint endpoint;

    Call(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    String path() {
        return endpoint.path();
    }

    String method() {
        return this == TRANSFER ? "POST" : "GET";
    }

    boolean isSigned() {
        return endpoint.isSigned();
    }

    /** Makes the call. */
    Answer<?> on(OkxApi client) {
        return switch (this) {
            case TIME -> client.time();
            case STATUS -> client.status();
            case CONFIG -> client.config();
            case CURRENCIES -> client.currencies(Set.of());
            case FUNDING_BALANCES -> client.fundingBalances();
            case TRADING_BALANCE -> client.tradingBalance();
            case VALUATION -> client.valuation(Valuation.Unit.USDT);
            case TRANSFER -> client.transfer(Rig.TRANSFER, Rig.NOW);
            case TRANSFER_STATE -> client.transferState(Rig.TRANSFER.clientId());
            case BILLS -> client.bills(BillQuery.ALL);
            case BILLS_HISTORY -> client.billsHistory(BillQuery.ALL);
            case MAX_WITHDRAWAL -> client.maxWithdrawals(Set.of());
        };
    }

    /** What the client makes of an answer. */
    Answer<?> answeredWith(FakeOkx okx, OkxApi client, int status, ByteString body) {
        okx.always(path(), status, body);
        return on(client);
    }
}
