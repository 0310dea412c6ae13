package app.latchkey.practice;

import java.math.BigDecimal;

/**
 * One movement of one account.
 *
 * @param type 1 deposit, 130 in from Trading, 131 out to Trading; on the Trading Account 1, with a subtype
 * @param subType on the Trading Account 11 in, 12 out; else empty
 * @param change signed
 * @param balance after the change
 * @param at in ms
 */
record Bill(
        String billId,
        AccountType account,
        String ccy,
        String clientId,
        String type,
        String subType,
        BigDecimal change,
        BigDecimal balance,
        long at) {

    String meaning() {
        return switch (type + subType) {
            case "130" -> "In from the Trading Account";
            case "131" -> "Out to the Trading Account";
            case "111" -> "In from the Funding Account";
            case "112" -> "Out to the Funding Account";
            default -> "Deposit";
        };
    }
}
