package app.latchkey.practice;

/**
 * The errors that the exchange answers, each with the HTTP status and the text that were seen on the live exchange, or
 * else the documented ones.
 */
final class Errors {

    static final Answer EMPTY_BODY = Answer.business(400, "50000", "Body for POST request cannot be empty.");
    static final Answer MAINTENANCE =
            Answer.business(503, "50001", "Service temporarily unavailable. Please try again later.");
    static final Answer BAD_JSON = Answer.business(400, "50002", "JSON syntax error");
    static final Answer NO_SUCH_ENDPOINT = Answer.business(410, "50005", "API endpoint is inactive or unavailable.");
    static final Answer BAD_CONTENT_TYPE =
            Answer.business(400, "50006", "Invalid Content-Type. Please use \"application/JSON\".");
    static final Answer TOO_MANY_REQUESTS = Answer.gate(429, "50011", "Too Many Requests");
    static final Answer SYSTEM_ERROR = Answer.business(500, "50026", "System error. Try again later");

    static final Answer WRONG_ENVIRONMENT = Answer.gate(401, "50101", "APIKey does not match current environment.");
    static final Answer TIMESTAMP_EXPIRED = Answer.gate(401, "50102", "Timestamp request expired");
    static final Answer NO_KEY = Answer.gate(401, "50103", "Request header OK-ACCESS-KEY can not be empty.");
    static final Answer NO_PASSPHRASE = emptyHeader("50104", "OK-ACCESS-PASSPHRASE");
    static final Answer WRONG_PASSPHRASE = Answer.gate(401, "50105", "Request header OK-ACCESS-PASSPHRASE incorrect.");
    static final Answer NO_SIGNATURE = emptyHeader("50106", "OK-ACCESS-SIGN");
    static final Answer NO_TIMESTAMP = emptyHeader("50107", "OK-ACCESS-TIMESTAMP");
    static final Answer MALFORMED_KEY = Answer.gate(401, "50111", "Invalid OK-ACCESS-KEY");
    static final Answer MALFORMED_TIMESTAMP = Answer.gate(401, "50112", "Invalid OK-ACCESS-TIMESTAMP");
    static final Answer WRONG_SIGNATURE = Answer.gate(401, "50113", "Invalid Sign");
    static final Answer WRONG_METHOD = Answer.gate(405, "50115", "Invalid request method.");
    static final Answer APP_NOT_LISTED = Answer.gate(
            200, "50118", "To link the app using your API key, your broker needs to share their IP to be whitelisted");
    static final Answer UNKNOWN_KEY = Answer.gate(401, "50119", "API key doesn't exist");
    static final Answer NO_PERMISSION =
            Answer.gate(401, "50120", "This API key doesn't have permission to use this function");

    static final Answer AMOUNT_NOT_POSITIVE = Answer.business(400, "58114", "Transfer amount must be greater than 0");
    static final Answer MORE_THAN_AVAILABLE = Answer.business(200, "58116", "Transfer exceeds the available amount.");
    static final Answer SAME_ACCOUNT =
            Answer.business(200, "58123", "The From parameter cannot be the same as the To parameter.");
    static final Answer TYPE_NOT_SUPPORTED = Answer.business(
            200,
            "58127",
            "Main account API key does not support current transfer 'type' parameter. Please refer to the API"
                    + " documentation.");

    private Errors() {}

    /** The live text holds the API key itself. */
    static Answer addressNotListed(String address, String apiKey) {
        return Answer.gate(
                401, "50110", "Your IP " + address + " is not included in your API key's " + apiKey + " IP whitelist.");
    }

    static Answer missing(String parameter) {
        return Answer.business(400, "50014", "Parameter " + parameter + " can not be empty.");
    }

    static Answer eitherOr(String one, String other) {
        return Answer.business(400, "50015", "Either parameter " + one + " or " + other + " is required");
    }

    static Answer tooMany(String parameter, int limit) {
        return Answer.business(200, "50025", "Parameter " + parameter + " count exceeds the limit " + limit + ".");
    }

    /** With the two blanks that the live text has. */
    static Answer wrong(String parameter) {
        return Answer.business(400, "51000", "Parameter " + parameter + "  error");
    }

    static Answer unknownTransfer(String parameter) {
        return Answer.business(
                200, "58129", parameter + " is incorrect or " + parameter + " does not match with 'type'");
    }

    private static Answer emptyHeader(String code, String header) {
        return Answer.gate(401, code, "Request header \"" + header + "\" cannot be empty.");
    }
}
