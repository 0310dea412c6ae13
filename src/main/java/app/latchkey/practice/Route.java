package app.latchkey.practice;

/** An endpoint of the API: where it is reached, how often, and what it answers. */
sealed interface Route {

    String method();

    String path();

    Limit limit();

    /** Needs no key. */
    record Open(String method, String path, Limit limit, OpenEndpoint endpoint) implements Route {

        @FunctionalInterface
        interface OpenEndpoint {
            Answer answer(Request request, Conditions conditions) throws Refusal;
        }
    }

    /** Needs a key with a permission. */
    record Signed(String method, String path, Limit limit, Permission needed, SignedEndpoint endpoint)
            implements Route {

        @FunctionalInterface
        interface SignedEndpoint {
            Answer answer(Request request, Conditions conditions, PracticeKey key) throws Refusal;
        }
    }
}
