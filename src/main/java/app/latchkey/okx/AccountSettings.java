package app.latchkey.okx;

import java.util.List;
import java.util.Optional;

/**
 * How an account trades (GET /api/v5/account/config), but for {@code spotOffsetType}, which OKX has deprecated. Any of it may
 * be absent.
 *
 * @param mode {@code acctLv}
 * @param positionMode {@code posMode}: {@code long_short_mode} or {@code net_mode}
 * @param strategy {@code stgyType}; the delta neutral one can restrict transfers
 * @param autoBorrow {@code autoLoan}
 * @param spotBorrow {@code enableSpotBorrow}: borrowing in Spot mode
 * @param spotAutoRepay {@code spotBorrowAutoRepay}
 * @param selfTradePrevention {@code acctStpMode}: {@code cancel_maker}, {@code cancel_taker} or {@code cancel_both}
 * @param feeType {@code 0} in the currency received, {@code 1} in the quote currency
 * @param feeLevel {@code level}, e.g. {@code Lv1}
 * @param trialFeeLevel {@code levelTmp}
 * @param settleCurrency {@code settleCcy} of contracts margined in US dollars
 * @param settleCurrencies {@code settleCcyList}: those to choose it from
 * @param greeks {@code greeksType}: the unit in which they are shown
 * @param contractIsolation {@code ctIsoMode}
 * @param marginIsolation {@code mgnIsoMode}
 * @param liquidationAlert {@code liquidationGear}
 * @param options {@code opAuth}: whether options may be traded
 * @param contractCopying {@code roleType} and {@code traderInsts}
 * @param spotCopying {@code spotRoleType} and {@code spotTraderInsts}
 */
public record AccountSettings(
        Optional<Mode> mode,
        Optional<String> positionMode,
        Optional<Strategy> strategy,
        Optional<Boolean> autoBorrow,
        Optional<Boolean> spotBorrow,
        Optional<Boolean> spotAutoRepay,
        Optional<String> selfTradePrevention,
        Optional<String> feeType,
        Optional<String> feeLevel,
        Optional<String> trialFeeLevel,
        Optional<String> settleCurrency,
        List<String> settleCurrencies,
        Optional<String> greeks,
        Optional<String> contractIsolation,
        Optional<String> marginIsolation,
        Optional<String> liquidationAlert,
        Optional<Boolean> options,
        CopyTrading contractCopying,
        CopyTrading spotCopying) {

    public AccountSettings {
        settleCurrencies = List.copyOf(settleCurrencies);
    }

    /** The account mode. */
    public enum Mode implements Wire {
        SPOT("1"),
        FUTURES("2"),
        MULTI_CURRENCY_MARGIN("3"),
        PORTFOLIO_MARGIN("4");

        private final String wire;

        Mode(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /** What the account's positions are for. */
    public enum Strategy implements Wire {
        GENERAL("0"),
        DELTA_NEUTRAL("1");

        private final String wire;

        Strategy(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /**
     * The account in copy trading.
     *
     * @param instruments those that a lead trader leads in
     */
    public record CopyTrading(Optional<CopyRole> role, List<String> instruments) {

        public CopyTrading {
            instruments = List.copyOf(instruments);
        }
    }

    /** Who copies whom. */
    public enum CopyRole implements Wire {
        NONE("0"),
        LEAD("1"),
        COPY("2");

        private final String wire;

        CopyRole(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}
