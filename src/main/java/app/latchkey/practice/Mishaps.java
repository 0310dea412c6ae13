package app.latchkey.practice;

/** Thinks up what befalls each request. Called on the exchange's threads, several at a time. */
@FunctionalInterface
public interface Mishaps {

    /** Nothing ever happens. */
    Mishaps NONE = (_, _) -> Mishap.NONE;

    /**
     * What befalls the request that has just arrived.
     *
     * @param endpoint method and path, as in {@code POST /api/v5/asset/transfer}
     * @param clientId the caller's name for the transfer that it is about; empty where it names none
     */
    Mishap befalls(String endpoint, String clientId);
}
