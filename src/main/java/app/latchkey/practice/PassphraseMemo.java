package app.latchkey.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;

/**
 * Spares a key's later requests the slow hash that its passphrase is kept under: what matched once is known again by a
 * quick hash that never leaves this process. Safe on any thread.
 */
final class PassphraseMemo {

    /** As many as live and demo trading can have keys. */
    private static final int KEYS_MAX = 2 * KeyRules.KEYS_MAX;

    private final String processSecret;
    private final Map<String, String> matched = Collections.synchronizedMap(new RecentOnly<>(KEYS_MAX));

    PassphraseMemo() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        processSecret = HexFormat.of().formatHex(random);
    }

    boolean matches(PracticeKey key, String passphrase) {
        var quick = Signature.of(processSecret, key.apiKey(), "", "", StandardCharsets.UTF_8.encode(passphrase));
        var known = matched.get(key.apiKey());
        if (known != null && MessageDigest.isEqual(bytes(known), bytes(quick))) {
            return true;
        }
        if (!key.passphrase().matches(passphrase)) {
            return false;
        }
        matched.put(key.apiKey(), quick);
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
