package app.latchkey.practice;

import java.util.Optional;

/**
 * A browser's request for a page.
 *
 * @param form what was posted; empty on GET
 */
record Visit(String method, String path, Query query, Query form) {

    boolean isPost() {
        return method.equals("POST");
    }

    Environment environment() {
        return query.has("go-demo-trading") ? Environment.DEMO : Environment.LIVE;
    }

    /** The key that the address names, when it is one of this environment's. */
    Optional<PracticeKey> key(Keys keys) {
        return keys.find(query.get("key")).filter(key -> key.environment() == environment());
    }
}
