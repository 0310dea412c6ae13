package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;

import java.nio.file.Path;

/** A process that opens a vault once, with as much in memory as a window of Latchkey's takes. */
final class OpensOnce {

    /** Bytes; what lives on the heap of the app with all of its screens open is about half of it. */
    private static final int WINDOW = 96 << 20;

    private OpensOnce() {}

    public static void main(String[] arguments) {
        var window = new byte[WINDOW];
        switch (folder(Path.of(arguments[0])).open(master())) {
            case Opening.Opened(var vault) ->
                System.out.println("Opened " + vault.connections().all().size());
            case Opening.Refused refused -> System.out.println(refused);
        }
        if (window[WINDOW - 1] != 0) {
            throw new AssertionError("The window must stay in memory until here");
        }
    }
}
