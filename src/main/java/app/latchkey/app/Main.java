package app.latchkey.app;

import app.latchkey.practice.PracticeCommand;
import java.util.Arrays;
import javafx.application.Application;

/** Where the program begins. It is no {@link Application} itself, so that JavaFX may lie on the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        if (words.length > 0 && words[0].equals("practice")) {
            System.exit(PracticeCommand.run(Arrays.copyOfRange(words, 1, words.length), System.out));
        }
        try {
            Arguments.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Arguments.USAGE);
            System.exit(2);
        }
        Application.launch(LatchkeyApp.class, words);
    }
}
