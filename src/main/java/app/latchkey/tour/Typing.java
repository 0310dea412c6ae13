package app.latchkey.tour;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** Types letters, digits and the few signs that a key is named after; the window's robot knows keys, not characters. */
final class Typing {

    private final Robot robot;

    Typing(Robot robot) {
        this.robot = robot;
    }

    void type(String text) {
        text.chars().forEach(character -> Fx.tell(() -> type((char) character)));
    }

    private void type(char character) {
        var key = key(character);
        if (Character.isUpperCase(character)) {
            robot.keyPress(KeyCode.SHIFT);
            robot.keyType(key);
            robot.keyRelease(KeyCode.SHIFT);
        } else {
            robot.keyType(key);
        }
    }

    private static KeyCode key(char character) {
        return switch (character) {
            case ' ' -> KeyCode.SPACE;
            case '.' -> KeyCode.PERIOD;
            case ',' -> KeyCode.COMMA;
            case '-' -> KeyCode.MINUS;
            default -> {
                var key = KeyCode.getKeyCode(String.valueOf(character).toUpperCase(Locale.ROOT));
                if (key == null) {
                    throw new IllegalArgumentException("No key is named after " + character);
                }
                yield key;
            }
        };
    }
}
