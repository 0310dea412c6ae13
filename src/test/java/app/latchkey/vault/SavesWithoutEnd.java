package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.open;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process that is killed: saves connections and drafts and changes the password, numbering what it did. What lies on
 * disk after a number of steps follows from that number.
 */
final class SavesWithoutEnd {

    private static final int DRAFT_EVERY = 3;
    private static final int PASSWORD_EVERY = 7;

    private SavesWithoutEnd() {}

    public static void main(String[] arguments) throws IOException {
        int step = Integer.parseInt(arguments[1]);
        try (var vault = open(folder(Path.of(arguments[0])), password(step))) {
            while (true) {
                step++;
                take(step, vault);
                System.out.println(step + ".");
            }
        }
    }

    private static void take(int step, Vault vault) throws IOException {
        if (changesPassword(step)) {
            vault.changePassword(Secret.copyOf(password(step - 1)), Secret.copyOf(password(step)));
        } else if (savesDraft(step)) {
            vault.draft().save(new DraftContents(Integer.toString(step), Map.of(), Map.of()));
        } else {
            var known = vault.connections().all().stream().findFirst();
            vault.put(known.orElseGet(() -> connection("Grid bot")).withNotes(Integer.toString(step)));
        }
    }

    /** The password after these steps. */
    static String password(int steps) {
        return "password " + steps / PASSWORD_EVERY % 2;
    }

    /** The step whose number the connection's notes show after these steps. */
    static int contents(int steps) {
        int step = steps;
        while (changesPassword(step) || savesDraft(step)) {
            step--;
        }
        return Math.max(0, step);
    }

    /** The step whose number the draft shows after these steps. */
    static int draft(int steps) {
        int step = steps;
        while (step > 0 && !savesDraft(step)) {
            step--;
        }
        return step;
    }

    private static boolean changesPassword(int step) {
        return step > 0 && step % PASSWORD_EVERY == 0;
    }

    private static boolean savesDraft(int step) {
        return step > 0 && step % DRAFT_EVERY == 0 && !changesPassword(step);
    }
}
