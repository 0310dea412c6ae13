package app.latchkey.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/** The currencies of the exchange, each with the chains that it would be deposited and withdrawn over. */
final class Currencies {

    private static final int ASKED_FOR_MAX = 20;

    /** @param digits after the point, for withdrawals */
    private record Chain(
            String ccy, String name, String chain, boolean main, String fee, String least, String digits) {}

    private static final List<Chain> CHAINS = List.of(
            new Chain("BTC", "Bitcoin", "BTC-Bitcoin", true, "0.00005", "0.0005", "8"),
            new Chain("ETH", "Ethereum", "ETH-ERC20", true, "0.0005", "0.001", "8"),
            new Chain("USDT", "Tether", "USDT-ERC20", false, "1.5", "2", "8"),
            new Chain("USDT", "Tether", "USDT-TRC20", false, "1", "2", "8"));

    private Currencies() {}

    static boolean exists(String ccy) {
        return CHAINS.stream().anyMatch(chain -> chain.ccy().equals(ccy));
    }

    /** Which currencies a request asks for; all of them when it names none. */
    static Predicate<String> wanted(Request request) throws Refusal {
        var list = request.query().list("ccy");
        if (list.size() > ASKED_FOR_MAX) {
            throw new Refusal(Errors.tooMany("ccy", ASKED_FOR_MAX));
        }
        return ccy -> list.isEmpty() || list.contains(ccy);
    }

    /** The rows of {@code GET /api/v5/asset/currencies}, every documented field in its documented place. */
    static List<ObjectNode> rows(Predicate<String> wanted) {
        return CHAINS.stream()
                .filter(chain -> wanted.test(chain.ccy()))
                .map(Currencies::row)
                .toList();
    }

    private static ObjectNode row(Chain chain) {
        return Json.object()
                .put("burningFeeRate", "")
                .put("canDep", true)
                .put("canInternal", true)
                .put("canWd", true)
                .put("ccy", chain.ccy())
                .put("chain", chain.chain())
                .put("ctAddr", "")
                .put("depEstOpenTime", "")
                .put("depQuotaFixed", "")
                .put("depQuoteDailyLayer2", "")
                .put("fee", chain.fee())
                .put("logoLink", "")
                .put("mainNet", chain.main())
                .put("maxFee", chain.fee())
                .put("maxFeeForCtAddr", "")
                .put("maxWd", "500")
                .put("minDep", chain.least())
                .put("minDepArrivalConfirm", "1")
                .put("minFee", chain.fee())
                .put("minFeeForCtAddr", "")
                .put("minInternal", "0.0001")
                .put("minWd", chain.least())
                .put("minWdUnlockConfirm", "2")
                .put("name", chain.name())
                .put("needTag", false)
                .put("usedDepQuotaFixed", "")
                .put("usedWdQuota", "0")
                .put("wdEstOpenTime", "")
                .put("wdQuota", "10000000")
                .put("wdTickSz", chain.digits());
    }
}
