package app.latchkey.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file. {@code app} implements it with the system's own dialogs. For the FX thread only. */
public interface FileDialogs {

    /** A vault file to open; empty when the user thinks better of it. */
    Optional<Path> toOpen(String title);

    /** Where to put a copy of the vault; the dialog asks before it names a file that is there already. */
    Optional<Path> toSave(String title, String suggestedName);
}
