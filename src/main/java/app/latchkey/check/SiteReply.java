package app.latchkey.check;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.Failure;
import java.util.Optional;

/**
 * What a site says when it is asked for a key.
 *
 * @param environment that the key was asked for in; the other one where the site says that it belongs there
 * @param failure what the site, or the way there, answered instead of a value
 */
public record SiteReply(Site site, Environment environment, Says says, Optional<Failure> failure) {

    /** What the reply proves, and no more. */
    public enum Says {
        /** Knows the key and accepts all three values. */
        ACCEPTS,
        /** Knows it, and did not accept it: refused it for a reason that only a site that knows the key can give. */
        KNOWS,
        /** Does not know the key. */
        KNOWS_NOT,
        /** Could not be asked, or answered something that tells nothing of the key. */
        TELLS_NOTHING
    }

    /** Whether the key was made on this site. */
    public boolean isTheKeysSite() {
        return says == Says.ACCEPTS || says == Says.KNOWS;
    }
}
