package app.latchkey.ui.wizard;

import java.util.Arrays;
import java.util.List;

/** The steps of the wizard, in their order. */
enum Step {
    BEFORE,
    NAME,
    PERMISSIONS,
    PASSPHRASE,
    WHITELIST,
    CREATE,
    CREDENTIALS,
    /** Which site and environment a key belongs to that exists already. */
    LOCATE,
    CHECK,
    FUNDS,
    FINISH;

    /** For a key that is to be made. */
    static final List<Step> NEW_KEY =
            Arrays.stream(values()).filter(step -> step != LOCATE).toList();

    /** For a key that exists already. */
    static final List<Step> EXISTING_KEY = List.of(CREDENTIALS, LOCATE, CHECK, FUNDS, FINISH);

    /** From here on the user is busy in the browser, and the idle lock has to be patient. */
    boolean waitsForBrowser() {
        return this == CREATE || this == CREDENTIALS;
    }

    /** Makes sense only once the credentials are saved. */
    boolean needsConnection() {
        return compareTo(CREDENTIALS) > 0;
    }
}
