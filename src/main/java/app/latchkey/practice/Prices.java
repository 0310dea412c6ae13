package app.latchkey.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * What things are worth in USD here. Made up, and the same for ever: totals must be something, and nobody should take
 * them for the market's.
 */
final class Prices {

    private static final int DECIMALS = 8;

    private static final Map<String, BigDecimal> OF_CURRENCIES =
            Map.of("USDT", BigDecimal.ONE, "BTC", new BigDecimal("60000"), "ETH", new BigDecimal("3000"));

    /** The units that {@code GET /api/v5/asset/asset-valuation} knows, in its own spelling: JP, not JPY. */
    private static final Map<String, BigDecimal> OF_UNITS = Map.ofEntries(
            Map.entry("BTC", new BigDecimal("60000")),
            Map.entry("USDT", BigDecimal.ONE),
            Map.entry("USD", BigDecimal.ONE),
            Map.entry("CNY", new BigDecimal("0.125")),
            Map.entry("JP", new BigDecimal("0.00625")),
            Map.entry("KRW", new BigDecimal("0.0008")),
            Map.entry("RUB", new BigDecimal("0.0125")),
            Map.entry("EUR", new BigDecimal("1.25")),
            Map.entry("VND", new BigDecimal("0.00004")),
            Map.entry("IDR", new BigDecimal("0.000064")),
            Map.entry("INR", new BigDecimal("0.0125")),
            Map.entry("PHP", new BigDecimal("0.016")),
            Map.entry("THB", new BigDecimal("0.032")),
            Map.entry("TRY", new BigDecimal("0.025")),
            Map.entry("AUD", new BigDecimal("0.625")),
            Map.entry("SGD", new BigDecimal("0.8")),
            Map.entry("ARS", new BigDecimal("0.001")),
            Map.entry("SAR", new BigDecimal("0.25")),
            Map.entry("AED", new BigDecimal("0.25")),
            Map.entry("IQD", new BigDecimal("0.0008")));

    private Prices() {}

    static BigDecimal inDollars(String ccy, BigDecimal amount) {
        return amount.multiply(OF_CURRENCIES.getOrDefault(ccy, BigDecimal.ZERO));
    }

    /** All of it together. */
    static BigDecimal inDollars(Map<String, Balance> balances) {
        return balances.entrySet().stream()
                .map(entry -> inDollars(entry.getKey(), entry.getValue().total()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One of that unit in USD; empty when it is none that valuations come in. */
    static Optional<BigDecimal> ofUnit(String unit) {
        return Optional.ofNullable(OF_UNITS.get(unit));
    }

    static BigDecimal inUnits(BigDecimal dollars, BigDecimal priceOfUnit) {
        return dollars.divide(priceOfUnit, DECIMALS, RoundingMode.DOWN);
    }
}
