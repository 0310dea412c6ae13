package app.latchkey.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a window stood, in JavaFX's screen coordinates; whether a screen is still there is for the window to find out.
 *
 * @param width of the window, above zero
 * @param height of the window, above zero
 * @param maximized whether it filled the screen; place and size are then those to return to
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {

    private static final Pattern BLANKS = Pattern.compile(" +");

    public WindowPlace {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A window has a size");
        }
    }

    /** Reads what {@link #text} writes; empty when it is something else. */
    static Optional<WindowPlace> parse(String text) {
        var parts = BLANKS.splitAsStream(text.strip()).toList();
        boolean maximized = parts.size() == 5 && parts.getLast().equals("maximized");
        if (parts.size() != 4 && !maximized) {
            return Optional.empty();
        }
        try {
            var numbers = parts.stream().limit(4).mapToInt(Integer::parseInt).toArray();
            return Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], maximized));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String text() {
        var numbers = Arrays.asList(x, y, width, height).toString().replaceAll("[\\[\\],]", "");
        return maximized ? numbers + " maximized" : numbers;
    }
}
