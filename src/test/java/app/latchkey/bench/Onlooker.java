package app.latchkey.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program and watches the screen from outside, as its user does: when its first frame is there, and when a key
 * pressed at that very moment has had its effect. On a display that nobody else draws on.
 */
final class Onlooker {

    private static final int SAMPLES = 24;
    private static final int PATIENCE_SECONDS = 30;
    private static final int CALM_MILLIS = 1_500;
    private static final int BLINK_MILLIS = 1_300;

    private final Robot robot;
    private final Rectangle screen;
    private final List<String> command;
    private List<Spot> drawn = List.of();
    private List<Spot> answered = List.of();

    /** A place on the screen, and the colour it has at the moment that is waited for. */
    private record Spot(int x, int y, int colour) {}

    /**
     * What one start took.
     *
     * @param frame milliseconds from the start of the process to its first whole frame
     * @param answer the same to the frame that shows what a key did that was pressed at the first
     * @param memory megabytes in memory (RSS) when all has calmed down
     */
    record Start(double frame, double answer, double memory) {}

    /** @param command opens a window that shows something new when the letter A is pressed */
    Onlooker(List<String> command) throws AWTException {
        this.command = command;
        robot = new Robot();
        screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    }

    /** Looks at one start closely, to know which spots to watch; before {@link #watch}. */
    void learn() throws IOException, InterruptedException {
        var empty = picture();
        var process = start();
        try {
            TimeUnit.SECONDS.sleep(8);
            var before = picture();
            // a caret comes and goes by itself, and says nothing
            var restless = new boolean[before.length];
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BLINK_MILLIS);
            while (System.nanoTime() < end) {
                var now = picture();
                for (int i = 0; i < now.length; i++) {
                    restless[i] |= now[i] != before[i];
                }
            }
            press();
            TimeUnit.MILLISECONDS.sleep(500);
            var after = picture();
            int ground = before[screen.width * screen.height / 2 + 60];
            var content = new ArrayList<Spot>();
            var effect = new ArrayList<Spot>();
            for (int i = 0; i < before.length; i++) {
                if (restless[i]) {
                    continue;
                }
                int x = i % screen.width;
                int y = i / screen.width;
                if (before[i] != empty[i] && before[i] != ground && before[i] == after[i]) {
                    content.add(new Spot(x, y, before[i]));
                } else if (before[i] != after[i]) {
                    effect.add(new Spot(x, y, after[i]));
                }
            }
            drawn = some(content);
            answered = some(effect);
        } finally {
            end(process);
        }
    }

    Start watch() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = start();
        try {
            double frame = await(drawn, begun);
            press();
            double answer = await(answered, begun);
            TimeUnit.MILLISECONDS.sleep(CALM_MILLIS);
            return new Start(frame, answer, memory(process));
        } finally {
            end(process);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
        // until the display has forgotten the window
        TimeUnit.MILLISECONDS.sleep(500);
    }

    private void press() {
        robot.keyPress(KeyEvent.VK_A);
        robot.keyRelease(KeyEvent.VK_A);
    }

    /** Looks every other millisecond: more often would take from the program what it needs itself. */
    private double await(List<Spot> spots, long begun) throws InterruptedException {
        long latest = begun + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (var spot : spots) {
            while ((robot.getPixelColor(spot.x, spot.y).getRGB() & 0xFFFFFF) != spot.colour) {
                if (System.nanoTime() > latest) {
                    throw new IllegalStateException("Never drawn: " + spot + " by " + command);
                }
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private int[] picture() {
        var pixels = robot.createScreenCapture(screen).getRGB(0, 0, screen.width, screen.height, null, 0, screen.width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    /** A few, from all over. */
    private List<Spot> some(List<Spot> spots) {
        if (spots.isEmpty()) {
            throw new IllegalStateException("Nothing to be seen of " + command);
        }
        int step = Math.max(1, spots.size() / SAMPLES);
        var few = new ArrayList<Spot>();
        for (int i = 0; i < spots.size(); i += step) {
            few.add(spots.get(i));
        }
        return few;
    }

    /** In MB. */
    static double memory(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
