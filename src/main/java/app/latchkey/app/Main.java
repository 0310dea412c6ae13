package app.latchkey.app;

import app.latchkey.practice.PracticeCommand;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Where the program begins. It is no {@link Application} itself, so that JavaFX may lie on the class path. */
public final class Main {

    /** Held, because a logger that nobody holds forgets its level. It warns of JavaFX on the class path, as intended. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] words) {
        if (words.length > 0 && words[0].equals("practice")) {
            System.exit(PracticeCommand.run(Arrays.copyOfRange(words, 1, words.length), System.out));
        }
        if (words.length > 0 && words[0].equals("self-test")) {
            System.exit(SelfTestCommand.run(Arrays.copyOfRange(words, 1, words.length)));
        }
        try {
            Arguments.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Arguments.USAGE);
            System.exit(2);
        }
        JAVAFX.setLevel(Level.SEVERE);
        System.setProperty("java.net.useSystemProxies", "true");
        Application.launch(LatchkeyApp.class, words);
    }
}
