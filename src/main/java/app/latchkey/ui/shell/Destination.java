package app.latchkey.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** Where the navigation leads. */
public enum Destination {
    ACCOUNTS(Feather.USERS),
    FUNDS(Feather.REPEAT),
    ACTIVITY(Feather.LIST),
    SETTINGS(Feather.SETTINGS);

    private final Feather icon;

    Destination(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }
}
