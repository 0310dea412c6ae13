package app.latchkey.handoff;

import java.net.URI;

/** How credentials stand in a password manager, which knows user names and passwords and no third value. */
final class LoginEntry {

    private LoginEntry() {}

    /** Says where the key belongs, as nothing else in an entry does. */
    static String title(Handover handover) {
        var site =
                switch (handover.site()) {
                    case GLOBAL -> "OKX Global";
                    case EEA -> "OKX EEA";
                    case US_AU -> "OKX US and Australia";
                    case TURKEY -> "OKX Turkey";
                    case PRACTICE, PRACTICE_OTHER -> "Latchkey Practice";
                };
        return handover.name() + " (" + site + (handover.isDemo() ? ", demo)" : ", live)");
    }

    static String web(Handover handover) {
        return handover.site().web().map(URI::toString).orElseGet(() -> String.valueOf(handover.rest()));
    }
}
