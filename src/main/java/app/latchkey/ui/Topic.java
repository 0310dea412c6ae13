package app.latchkey.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What there is help on: every screen belongs to one; its texts are in the bundle {@code help}, under its name. */
public enum Topic {
    WELCOME,
    STARTING,
    NEW_VAULT,
    UNLOCK,
    FORGOTTEN,
    COPIES,
    ACCOUNTS,
    CONNECTION,
    REMOVE,
    CARE,
    LEAK,
    HAND_OFF,
    REPLACE,
    CHECK,
    FUNDS,
    ACTIVITY,
    SETTINGS,
    PASSWORD,
    START_OVER,
    HALF_MADE,
    BEFORE,
    NAME,
    PERMISSIONS,
    PASSPHRASE,
    WHITELIST,
    CREATE,
    CREDENTIALS,
    LOCATE,
    FINISH;

    /** For a screen that is about one thing for as long as it is shown. */
    public ObservableValue<Topic> always() {
        return new ReadOnlyObjectWrapper<>(this);
    }
}
