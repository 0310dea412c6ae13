package app.latchkey.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Random bytes that are held on to, for a look at what became of them. */
final class HeldRandom extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final transient List<byte[]> given = new ArrayList<>();

    @Override
    public void nextBytes(byte[] bytes) {
        super.nextBytes(bytes);
        given.add(bytes);
    }

    /** The very arrays that were filled, in their order. */
    List<byte[]> given() {
        return List.copyOf(given);
    }

    /** Those of them that are vault keys: nothing else is as long. */
    List<byte[]> vaultKeys() {
        return given.stream().filter(each -> each.length == VaultKey.LENGTH).toList();
    }
}
