package app.latchkey.practice;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One request's attempt to pass the gate.
 *
 * @param key the key it names, if that exists
 */
record Attempt(
        SignedRequest signed,
        Optional<PracticeKey> key,
        Permission needed,
        Conditions conditions,
        PassphraseMemo passphrases) {

    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What is wrong in the eyes of that check; empty too when it cannot tell. */
    Optional<Answer> error(GateCheck check) {
        return switch (check) {
            case HEADERS -> headers();
            case KEY -> keyExists();
            case ENVIRONMENT ->
                unless(known -> known.environment() == signed.request().environment(), Errors.WRONG_ENVIRONMENT);
            case ADDRESS -> key.flatMap(this::address);
            case TIMESTAMP -> timestamp();
            case PASSPHRASE ->
                signed.passphrase().isEmpty()
                        ? Optional.empty()
                        : unless(known -> passphrases.matches(known, signed.passphrase()), Errors.WRONG_PASSPHRASE);
            case SIGNATURE ->
                signed.sign().isEmpty()
                        ? Optional.empty()
                        : unless(known -> signed.isSignedWith(known.secretKey()), Errors.WRONG_SIGNATURE);
            case PERMISSION -> unless(known -> conditions.grants(known, needed), Errors.NO_PERMISSION);
        };
    }

    private Optional<Answer> unless(Predicate<PracticeKey> passes, Answer error) {
        return key.filter(passes.negate()).map(_ -> error);
    }

    private Optional<Answer> headers() {
        if (signed.key().isEmpty()) {
            return Optional.of(Errors.NO_KEY);
        }
        if (signed.passphrase().isEmpty()) {
            return Optional.of(Errors.NO_PASSPHRASE);
        }
        if (signed.sign().isEmpty()) {
            return Optional.of(Errors.NO_SIGNATURE);
        }
        return signed.timestamp().isEmpty() ? Optional.of(Errors.NO_TIMESTAMP) : Optional.empty();
    }

    private Optional<Answer> keyExists() {
        if (signed.key().isEmpty() || key.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(UUID_FORM.matcher(signed.key()).matches() ? Errors.UNKNOWN_KEY : Errors.MALFORMED_KEY);
    }

    /** A key for somebody else's app works from that app's servers only, wherever else it is bound to. */
    private Optional<Answer> address(PracticeKey known) {
        if (known.purpose() == Purpose.THIRD_PARTY_APP) {
            return Optional.of(Errors.APP_NOT_LISTED);
        }
        return known.welcomes(conditions.address())
                ? Optional.empty()
                : Optional.of(Errors.addressNotListed(conditions.address(), known.apiKey()));
    }

    private Optional<Answer> timestamp() {
        if (signed.timestamp().isEmpty()) {
            return Optional.empty();
        }
        var at = signed.signedAt();
        if (at.isEmpty()) {
            return Optional.of(Errors.MALFORMED_TIMESTAMP);
        }
        var age = Duration.between(at.get(), conditions.now()).abs();
        return age.compareTo(WINDOW) > 0 ? Optional.of(Errors.TIMESTAMP_EXPIRED) : Optional.empty();
    }
}
