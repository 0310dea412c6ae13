package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.names;
import static app.latchkey.vault.TestVaults.reopen;

import app.latchkey.files.SaveProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A process that saves a large connection and a small draft on a disk that may not take them, and then looks again. */
final class SavesOnce {

    private SavesOnce() {}

    public static void main(String[] arguments) {
        var folder = folder(Path.of(arguments[0]));
        try (var vault = reopen(folder)) {
            var connection = vault.connections().all().getFirst();
            System.out.println(outcome(() ->
                    vault.put(connection.withName(new ConnectionName("lost")).withNotes("x".repeat(10_000)))));
            System.out.println(outcome(() -> vault.draft().save(new DraftContents("notes", Map.of(), Map.of()))));
        }
        try (var vault = reopen(folder(Path.of(arguments[0])))) {
            System.out.println(String.join(", ", names(vault)));
            System.out.println(vault.draft().load().map(DraftContents::step).orElse("no draft"));
        }
    }

    private static String outcome(Saving saving) {
        try {
            saving.run();
            return "SAVED";
        } catch (IOException e) {
            return SaveProblem.of(e).name();
        }
    }

    @FunctionalInterface
    private interface Saving {
        void run() throws IOException;
    }
}
