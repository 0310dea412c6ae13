package app.latchkey.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** The parameters of a posted JSON object. Absent, null and "" are the same, and a number may stand for its text. */
record Parameters(ObjectNode json) {

    private static final int DIGITS_MAX = 100;

    String optional(String name) throws Refusal {
        var value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw new Refusal(Errors.wrong(name));
        }
        return value.isBigDecimal() ? plain(name, value.decimalValue()) : value.asText();
    }

    /** A few characters can stand for a number that fills the memory: {@code 1e999999999}. */
    private static String plain(String name, BigDecimal number) throws Refusal {
        if (Math.abs((long) number.scale()) > DIGITS_MAX) {
            throw new Refusal(Errors.wrong(name));
        }
        return number.toPlainString();
    }

    String required(String name) throws Refusal {
        var value = optional(name);
        if (value.isEmpty()) {
            throw new Refusal(Errors.missing(name));
        }
        return value;
    }
}
