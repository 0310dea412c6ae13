package app.latchkey.vault;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;

/**
 * The numbers that stand for sites, environments and kinds of account in a vault file; a further one needs a new
 * version of the format, so that an older Latchkey says what is the matter.
 */
final class Codes {

    private Codes() {}

    static int of(Site site) {
        return switch (site) {
            case GLOBAL -> 1;
            case EEA -> 2;
            case US_AU -> 3;
            case TURKEY -> 4;
            case PRACTICE -> 5;
            case PRACTICE_OTHER -> 6;
        };
    }

    static Site site(int code) throws UnreadableContents {
        return switch (code) {
            case 1 -> Site.GLOBAL;
            case 2 -> Site.EEA;
            case 3 -> Site.US_AU;
            case 4 -> Site.TURKEY;
            case 5 -> Site.PRACTICE;
            case 6 -> Site.PRACTICE_OTHER;
            default -> throw new UnreadableContents("No site has the code " + code);
        };
    }

    static int of(Environment environment) {
        return switch (environment) {
            case LIVE -> 1;
            case DEMO -> 2;
        };
    }

    static Environment environment(int code) throws UnreadableContents {
        return switch (code) {
            case 1 -> Environment.LIVE;
            case 2 -> Environment.DEMO;
            default -> throw new UnreadableContents("No environment has the code " + code);
        };
    }

    static int of(AccountKind kind) {
        return switch (kind) {
            case MAIN -> 1;
            case SUB -> 2;
        };
    }

    static AccountKind kind(int code) throws UnreadableContents {
        return switch (code) {
            case 1 -> AccountKind.MAIN;
            case 2 -> AccountKind.SUB;
            default -> throw new UnreadableContents("No kind of account has the code " + code);
        };
    }
}
