package app.latchkey.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * The gate in front of the signed endpoints. Safe on any thread.
 *
 * <p>Its checks may run in any order. A check that lacks what it needs, because the key is unknown or a header is absent,
 * lets the request go on to the check whose matter that is; so whatever the order, exactly the right requests pass.
 */
final class Gate {

    private final Keys keys;
    private final PassphraseMemo passphrases = new PassphraseMemo();
    private final BooleanSupplier shuffled;
    private final Random random;
    private volatile List<GateCheck> order;

    /** @param shuffled whether the checks of the request at hand run in an order that is drawn for it */
    Gate(Keys keys, List<GateCheck> order, BooleanSupplier shuffled, Random random) {
        this.keys = keys;
        this.order = order;
        this.shuffled = shuffled;
        this.random = random;
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
        for (var check : orderNow()) {
            var error = attempt.error(check);
            if (error.isPresent()) {
                throw new Refusal(error.get());
            }
        }
        var admitted = key.orElseThrow(() -> new Refusal(Errors.UNKNOWN_KEY));
        keys.used(admitted);
        return admitted;
    }

    private List<GateCheck> orderNow() {
        if (!shuffled.getAsBoolean()) {
            return order;
        }
        var drawn = new ArrayList<>(order);
        Collections.shuffle(drawn, random);
        return drawn;
    }
}
