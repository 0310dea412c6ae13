package app.latchkey.practice;

import java.net.URI;

/**
 * The same exchange under a second name, in the part of another site: there the keys are known, also while {@link
 * Trouble#WRONG_SITE} is on. So whoever looks for the site of a key finds one.
 */
public final class OtherSite {

    /** A name under {@code localhost} means this computer everywhere; a client may have to be told so. */
    static final String HOST = "other.localhost";

    private OtherSite() {}

    /** The address of the other site of the exchange at this address. */
    public static URI of(URI exchange) {
        return URI.create("http://" + HOST + ":" + exchange.getPort());
    }

    static boolean isAsked(Request request) {
        var host = request.header().apply("Host");
        return host.equals(HOST) || host.startsWith(HOST + ":");
    }
}
