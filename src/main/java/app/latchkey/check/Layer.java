package app.latchkey.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A stretch of the way to OKX, in the order in which a request goes along it. */
public enum Layer {
    /** OKX's name is looked up. */
    NAME,
    /** A proxy, where there is one, lets through. */
    PROXY,
    /** Somebody takes the connection. */
    CONNECTION,
    /** The connection is secured (TLS). */
    SECURITY,
    /** It is OKX that answers, and nothing on the way. */
    ANSWER;

    /**
     * How far the way leads: passed up to where it ends, skipped behind that.
     *
     * @param reachable the finding of kind {@link FindingKind#REACHABLE}
     */
    public static Map<Layer, Outcome> of(Finding reachable) {
        var layers = new EnumMap<Layer, Outcome>(Layer.class);
        var end = endOf(reachable.cause());
        for (var layer : values()) {
            layers.put(layer, outcome(layer, end, reachable.outcome()));
        }
        return Collections.unmodifiableMap(layers);
    }

    private static Outcome outcome(Layer layer, Layer end, Outcome reachable) {
        return switch (reachable) {
            case PASSED, SKIPPED -> reachable;
            case ADVICE, WARNING, FAILED ->
                layer == end ? Outcome.FAILED : layer.compareTo(end) < 0 ? Outcome.PASSED : Outcome.SKIPPED;
        };
    }

    private static Layer endOf(Cause cause) {
        return switch (cause) {
            case NAME_NOT_FOUND -> NAME;
            case PROXY_UNREACHABLE, PROXY_WANTS_PASSWORD, PROXY_REFUSED -> PROXY;
            case CONNECTION_REFUSED, TIMED_OUT -> CONNECTION;
            case CERTIFICATE_EXPIRED,
                    CERTIFICATE_NOT_YET_VALID,
                    CERTIFICATE_OF_ANOTHER_HOST,
                    CERTIFICATE_FROM_UNKNOWN_ISSUER,
                    CERTIFICATE_REFUSED,
                    NOT_SECURE,
                    CUT_WHILE_SECURING -> SECURITY;
            default -> ANSWER;
        };
    }
}
