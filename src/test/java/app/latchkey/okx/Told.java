package app.latchkey.okx;

import app.latchkey.key.Permission;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What OKX tells, for the tests of other rooms: each value named by the fields of the wire, the others absent. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    public static AccountConfig config(Map<String, ?> fields) {
        return ConfigReading.of(List.of(row(fields)));
    }

    /** The {@code perm} of a key with these permissions and nothing else. */
    public static String perm(Collection<Permission> permissions) {
        return permissions.stream()
                .map(permission -> switch (permission) {
                    case READ -> "read_only";
                    case TRADE -> "trade";
                    case WITHDRAW -> "withdraw";
                })
                .sorted()
                .collect(Collectors.joining(","));
    }

    public static StatusNotice status(Map<String, ?> fields) {
        return Readings.status(List.of(row(fields))).getFirst();
    }

    public static FundingBalance funding(Map<String, ?> fields) {
        return Readings.funding(List.of(row(fields))).getFirst();
    }

    /** A Trading Account that holds each of the currencies. */
    public static TradingBalance trading(String totalUsd, List<Map<String, ?>> details) {
        return TradingReading.of(List.of(row(Map.of("totalEq", totalUsd, "details", details))));
    }

    public static Bill bill(Map<String, ?> fields) {
        return Readings.bills(List.of(row(fields))).getFirst();
    }

    public static TransferReceipt receipt(String transId) {
        return Readings.receipt(List.of(row(Map.of("transId", transId))), new ClientId("any"));
    }

    /** A transfer in a state, in OKX's word for it. */
    public static TransferStatus state(String transId, String state) {
        return Readings.transferState(List.of(row(Map.of("transId", transId, "state", state))), new ClientId("any"));
    }

    private static Row row(Map<String, ?> fields) {
        return new Row(JSON.valueToTree(fields), "data[0]");
    }
}
