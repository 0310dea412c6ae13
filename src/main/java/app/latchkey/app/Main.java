package app.latchkey.app;

import app.latchkey.practice.PracticeCommand;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Where the program begins. It is no {@link Application} itself, so that JavaFX may lie on the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        var help = Arguments.help(words);
        if (help.isPresent()) {
            System.out.print(help.get());
            System.exit(0);
        }
        if (words.length > 0 && words[0].equals("practice")) {
            System.exit(PracticeCommand.run(Arrays.copyOfRange(words, 1, words.length), System.out));
        }
        if (words.length > 0 && words[0].equals("self-test")) {
            System.exit(SelfTestCommand.run(Arrays.copyOfRange(words, 1, words.length)));
        }
        try {
            if (Arguments.parse(words).safeDrawing()) {
                // JavaFX reads this when it starts
                System.setProperty("prism.order", "sw");
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Arguments.USAGE);
            System.exit(2);
        }
        if (!Application.class.getModule().isNamed()) {
            OnClassPath.say(Level.SEVERE);
        }
        System.setProperty("java.net.useSystemProxies", "true");
        Application.launch(LatchkeyApp.class, words);
    }

    /** JavaFX warns when it lies on the class path, as is intended; in the packaged program it does not. */
    private static final class OnClassPath {

        /** Held, because a logger that nobody holds forgets its level. */
        private static final Logger JAVAFX = Logger.getLogger("javafx");

        private static void say(Level atLeast) {
            JAVAFX.setLevel(atLeast);
        }
    }
}
