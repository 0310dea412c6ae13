package app.latchkey.practice;

import java.util.List;
import java.util.Optional;

/**
 * The gate in front of the signed endpoints. Safe on any thread.
 *
 * <p>Its checks may run in any order. A check that lacks what it needs, because the key is unknown or a header is absent,
 * lets the request go on to the check whose matter that is; so whatever the order, exactly the right requests pass.
 */
final class Gate {

    private final Keys keys;
    private final PassphraseMemo passphrases = new PassphraseMemo();
    private volatile List<GateCheck> order;

    Gate(Keys keys, List<GateCheck> order) {
        this.keys = keys;
        this.order = order;
    }

    void order(List<GateCheck> order) {
        this.order = order;
    }

    /**
     * The key that the request was made with.
     *
     * @throws Refusal with the answer of the first check that it failed
     */
    PracticeKey admit(Request request, Permission needed, Conditions conditions) throws Refusal {
        var signed = SignedRequest.of(request);
        var key = Optional.of(signed.key()).filter(_ -> !conditions.keyHidden()).flatMap(keys::find);
        var attempt = new Attempt(signed, key, needed, conditions, passphrases);
        for (var check : order) {
            var error = attempt.error(check);
            if (error.isPresent()) {
                throw new Refusal(error.get());
            }
        }
        var admitted = key.orElseThrow(() -> new Refusal(Errors.UNKNOWN_KEY));
        keys.used(admitted);
        return admitted;
    }
}
