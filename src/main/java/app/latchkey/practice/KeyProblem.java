package app.latchkey.practice;

/**
 * Why a key was not made or changed, for the person at the form.
 *
 * @param field the form's field that it is about
 * @param code OKX's own code for it, empty where none is documented
 */
record KeyProblem(String field, String code, String text) {

    static final KeyProblem NAME_MISSING = new KeyProblem("name", "", "Give the key a name.");
    static final KeyProblem NAME_TOO_LONG = new KeyProblem("name", "", "A name has at most 50 characters.");
    static final KeyProblem NAME_TAKEN =
            new KeyProblem("name", "59502", "This note name already exists. Enter a unique API key note name");
    static final KeyProblem PASSPHRASE_FORMAT = new KeyProblem(
            "passphrase",
            "59505",
            "The passphrase format is incorrect. It needs 8 to 32 characters with a digit, an upper-case letter, a"
                    + " lower-case letter and a special character, and no blank.");
    static final KeyProblem NO_PERMISSION = new KeyProblem("permissions", "", "Choose at least one permission.");
    static final KeyProblem TOO_MANY_ADDRESSES =
            new KeyProblem("addresses", "59503", "Each API key can bind up to 20 IP addresses");
    static final KeyProblem TOO_MANY_KEYS =
            new KeyProblem("name", "59501", "Each account can create up to 50 API keys");

    static final KeyProblem PASSPHRASE_AGAIN = new KeyProblem(
            "passphrase", "", "Type the passphrase again: what was typed is never put back into a page.");

    private static final int QUOTED_MAX = 60;

    static KeyProblem notAnAddress(String text) {
        var quoted = text.length() <= QUOTED_MAX ? text : text.substring(0, QUOTED_MAX) + "…";
        return new KeyProblem(
                "addresses",
                "",
                "“" + quoted + "” is neither an IPv4 or IPv6 address nor a network segment like 198.51.100.0/24.");
    }
}
