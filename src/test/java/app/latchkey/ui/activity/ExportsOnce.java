package app.latchkey.ui.activity;

import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process that exports a journal to a disk that may not take it, and then looks what lies there. */
final class ExportsOnce {

    /** Some 30 kB of CSV: the disk can get full in the middle of it. */
    private static final int TRANSFERS = 60;

    private ExportsOnce() {}

    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[1]);
        try (var test = TestDesk.real(Path.of(arguments[0]))) {
            var connection = test.saved("Gridbot");
            for (int i = 0; i < TRANSFERS; i++) {
                TestTransfers.send(test, connection, "COIN" + i);
            }
            var export = new ActivityViewModel(test.desk, chosen(target), Later.never()).export();
            export.export("Export the transfers");
            System.out.println(export.problem()
                    .getValue()
                    .map(Message::key)
                    .orElseGet(() -> export.done().getValue().orElseThrow().key()));
        }
        try (var files = Files.list(target.getParent())) {
            System.out.println(files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("filler"))
                    .toList());
        }
        System.out.println(Files.readAllLines(target).size());
    }

    private static FileDialogs chosen(Path target) {
        return new FileDialogs() {
            @Override
            public Optional<Path> toOpen(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(String title, String suggestedName) {
                return Optional.of(target);
            }
        };
    }
}
