package app.latchkey.practice;

import java.io.IOException;
import java.nio.file.Path;

/** The exchange's file cannot be read: somebody or something else wrote to it. Nothing in it was changed. */
public final class DamagedState extends IOException {

    private static final long serialVersionUID = 1;

    DamagedState(Path file, int line, Throwable cause) {
        super("Line " + line + " of " + file + " cannot be read: "
                + cause.getClass().getSimpleName());
    }
}
