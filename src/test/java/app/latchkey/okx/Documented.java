package app.latchkey.okx;

import app.latchkey.key.Permission;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every field that OKX documents for the answer of each call (facts, section 4), and the component that holds it. Left
 * out is what OKX has deprecated, and the currencies' pictures: they lie on a host that is not OKX's.
 */
final class Documented {

    private static final WireFields<StatusNotice> STATUS = new WireFields<StatusNotice>()
            .with("title", StatusNotice::title)
            .with("state", StatusNotice::state)
            .with("begin", StatusNotice::begin)
            .with("end", StatusNotice::end)
            .with("preOpenBegin", StatusNotice::partlyOpen)
            .with("href", StatusNotice::link)
            .with("serviceType", StatusNotice::serviceType)
            .with("system", StatusNotice::system)
            .with("scheDesc", StatusNotice::newTimes)
            .coded("maintType", StatusNotice::kind, "1", "2", "3")
            .coded("env", StatusNotice::environment, "1", "2");

    private static final WireFields<AccountConfig> CONFIG = new WireFields<AccountConfig>()
            .with("uid", AccountConfig::uid)
            .with("mainUid", AccountConfig::mainUid)
            .coded("type", AccountConfig::kind, "0", "1", "2", "5", "9", "12")
            .with("label", AccountConfig::label)
            .with("perm", Documented::perm)
            .with("ip", AccountConfig::boundAddresses)
            .with("kycLv", AccountConfig::kycLevel)
            .coded("acctLv", of(AccountSettings::mode), "1", "2", "3", "4")
            .with("posMode", of(AccountSettings::positionMode))
            .coded("stgyType", of(AccountSettings::strategy), "0", "1")
            .coded("autoLoan", of(AccountSettings::autoBorrow), "true", "false")
            .coded("enableSpotBorrow", of(AccountSettings::spotBorrow), "true", "false")
            .coded("spotBorrowAutoRepay", of(AccountSettings::spotAutoRepay), "true", "false")
            .with("acctStpMode", of(AccountSettings::selfTradePrevention))
            .with("feeType", of(AccountSettings::feeType))
            .with("level", of(AccountSettings::feeLevel))
            .with("levelTmp", of(AccountSettings::trialFeeLevel))
            .with("settleCcy", of(AccountSettings::settleCurrency))
            .with("settleCcyList", of(AccountSettings::settleCurrencies))
            .with("greeksType", of(AccountSettings::greeks))
            .with("ctIsoMode", of(AccountSettings::contractIsolation))
            .with("mgnIsoMode", of(AccountSettings::marginIsolation))
            .with("liquidationGear", of(AccountSettings::liquidationAlert))
            .coded("opAuth", config -> config.settings().options().map(may -> may ? "1" : "0"), "0", "1")
            .coded("roleType", of(settings -> settings.contractCopying().role()), "0", "1", "2")
            .with("traderInsts", of(settings -> settings.contractCopying().instruments()))
            .coded("spotRoleType", of(settings -> settings.spotCopying().role()), "0", "1", "2")
            .with("spotTraderInsts", of(settings -> settings.spotCopying().instruments()))
            .without("spotOffsetType");

    private static final WireFields<CurrencyOnChain> CURRENCY = new WireFields<CurrencyOnChain>()
            .with("ccy", CurrencyOnChain::ccy)
            .with("name", CurrencyOnChain::name)
            .with("chain", CurrencyOnChain::chain)
            .with("ctAddr", CurrencyOnChain::contract)
            .coded("mainNet", CurrencyOnChain::mainNet, "true", "false")
            .coded("needTag", CurrencyOnChain::tagNeeded, "true", "false")
            .coded("canInternal", CurrencyOnChain::internal, "true", "false")
            .with("minInternal", CurrencyOnChain::leastInternal)
            .coded("canDep", currency -> currency.deposits().possible(), "true", "false")
            .with("depEstOpenTime", currency -> currency.deposits().opens())
            .with("minDep", currency -> currency.deposits().least())
            .with("minDepArrivalConfirm", currency -> currency.deposits().confirmations())
            .with("depQuotaFixed", currency -> currency.deposits().quotaUsd())
            .with("usedDepQuotaFixed", currency -> currency.deposits().usedQuotaUsd())
            .with("depQuoteDailyLayer2", currency -> currency.deposits().dailyLayer2())
            .coded("canWd", currency -> currency.withdrawals().possible(), "true", "false")
            .with("wdEstOpenTime", currency -> currency.withdrawals().opens())
            .with("minWd", currency -> currency.withdrawals().least())
            .with("maxWd", currency -> currency.withdrawals().most())
            .with("wdTickSz", currency -> currency.withdrawals().decimals())
            .with("wdQuota", currency -> currency.withdrawals().quotaUsd())
            .with("usedWdQuota", currency -> currency.withdrawals().usedQuotaUsd())
            .with("fee", currency -> currency.withdrawals().fee())
            .with("burningFeeRate", currency -> currency.withdrawals().burningFeeRate())
            .with("minWdUnlockConfirm", currency -> currency.withdrawals().confirmations())
            .without("minFee", "maxFee", "minFeeForCtAddr", "maxFeeForCtAddr", "logoLink");

    private static final WireFields<FundingBalance> FUNDING = new WireFields<FundingBalance>()
            .with("ccy", FundingBalance::ccy)
            .with("bal", FundingBalance::total)
            .with("frozenBal", FundingBalance::frozen)
            .with("availBal", FundingBalance::available);

    private static final WireFields<Valuation> VALUATION_DETAILS = new WireFields<Valuation>()
            .with("funding", Valuation::funding)
            .with("trading", Valuation::trading)
            .with("earn", Valuation::earn)
            .without("classic");

    private static final WireFields<Valuation> VALUATION = new WireFields<Valuation>()
            .with("totalBal", Valuation::total)
            .with("ts", Valuation::at)
            .withObject("details", Function.identity(), VALUATION_DETAILS);

    private static final WireFields<TransferReceipt> RECEIPT = new WireFields<TransferReceipt>()
            .with("transId", TransferReceipt::transId)
            .coded("clientId", TransferReceipt::clientId, "abc123")
            .with("ccy", TransferReceipt::ccy)
            .with("amt", TransferReceipt::amount)
            .coded("from", TransferReceipt::from, "6", "18")
            .coded("to", TransferReceipt::to, "6", "18");

    private static final WireFields<TransferStatus> TRANSFER_STATE = new WireFields<TransferStatus>()
            .with("transId", TransferStatus::transId)
            .coded("clientId", TransferStatus::clientId, "abc123")
            .with("ccy", TransferStatus::ccy)
            .with("amt", TransferStatus::amount)
            .with("type", TransferStatus::type)
            .coded("from", TransferStatus::from, "6", "18")
            .coded("to", TransferStatus::to, "6", "18")
            .with("subAcct", TransferStatus::subAccount)
            .coded("state", status -> status.state().name().toLowerCase(Locale.ROOT), "success", "pending", "failed")
            .without("instId", "toInstId");

    private static final WireFields<Bill> BILL = new WireFields<Bill>()
            .with("billId", Bill::billId)
            .with("ccy", Bill::ccy)
            .with("clientId", Bill::clientId)
            .with("balChg", Bill::change)
            .with("bal", Bill::balance)
            .with("type", Bill::type)
            .with("ts", Bill::at)
            .with("notes", Bill::notes);

    private static final WireFields<MaxWithdrawal> MAX_WITHDRAWAL = new WireFields<MaxWithdrawal>()
            .with("ccy", MaxWithdrawal::ccy)
            .with("maxWd", MaxWithdrawal::own)
            .with("maxWdEx", MaxWithdrawal::withBorrowing)
            .with("spotOffsetMaxWd", MaxWithdrawal::ownOffset)
            .with("spotOffsetMaxWdEx", MaxWithdrawal::withBorrowingOffset);

    private static final WireFields<Instant> TIME = new WireFields<Instant>().with("ts", Function.identity());

    private Documented() {}

    private static WireFields<?> of(Call call) {
        return switch (call) {
            case TIME -> TIME;
            case STATUS -> STATUS;
            case CONFIG -> CONFIG;
            case CURRENCIES -> CURRENCY;
            case FUNDING_BALANCES -> FUNDING;
            case TRADING_BALANCE -> DocumentedTrading.ACCOUNT;
            case VALUATION -> VALUATION;
            case TRANSFER -> RECEIPT;
            case TRANSFER_STATE -> TRANSFER_STATE;
            case BILLS, BILLS_HISTORY -> BILL;
            case MAX_WITHDRAWAL -> MAX_WITHDRAWAL;
        };
    }

    /** A body with every documented field of the call, each with a value of its own. */
    static ObjectNode everyField(Call call) {
        var body = JsonNodeFactory.instance.objectNode().put("code", "0").put("msg", "");
        body.putArray("data").add(of(call).sample());
        return body;
    }

    /** Where in a body of the call the fields stand that have a component. */
    static Stream<WireFields.Place> places(Call call, JsonNode body) {
        return of(call).places(body.path("data"), "data");
    }

    /** Every field of the body's rows is in the value, exactly. */
    static void assertSame(Call call, Object value, JsonNode body) {
        assertSame(of(call), value, body);
    }

    @SuppressWarnings("unchecked") // a call and its fields belong together; another value fails the test
    private static <T> void assertSame(WireFields<T> fields, Object value, JsonNode body) {
        var values = value instanceof List<?> list ? (List<T>) list : List.of((T) value);
        fields.assertSame(values, body.path("data").valueStream().toList(), "data");
    }

    private static Set<String> perm(AccountConfig config) {
        return Stream.concat(config.permissions().stream().map(Documented::word), config.otherPermissions().stream())
                .collect(Collectors.toSet());
    }

    private static String word(Permission permission) {
        return Told.perm(Set.of(permission));
    }

    private static Function<AccountConfig, Object> of(Function<AccountSettings, Object> component) {
        return config -> component.apply(config.settings());
    }
}
