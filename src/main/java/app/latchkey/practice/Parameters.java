package app.latchkey.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parameters of a posted JSON object. Absent, null and "" are the same, and a number may stand for its text. */
record Parameters(ObjectNode json) {

    String optional(String name) throws Refusal {
        var value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw new Refusal(Errors.wrong(name));
        }
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
    }

    String required(String name) throws Refusal {
        var value = optional(name);
        if (value.isEmpty()) {
            throw new Refusal(Errors.missing(name));
        }
        return value;
    }
}
