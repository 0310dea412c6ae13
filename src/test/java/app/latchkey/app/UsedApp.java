package app.latchkey.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/**
 * The app in a process of its own, used by mouse and keyboard as its standard input says, one command a line. Secrets
 * come as bytes behind their command, and go into the window as keys, one by one: this class keeps none of them.
 */
public final class UsedApp {

    private static final int COLLECTIONS = 4;

    private final Hand hand = new Hand();
    private final List<byte[]> held = new ArrayList<>();

    /** Unbuffered: a buffer would still hold what went through it. */
    private final InputStream in = new FileInputStream(FileDescriptor.in);

    private UsedApp() {}

    public static void main(String[] words) throws Exception {
        try (var _ = Program.Setup.in(Path.of(words[0]))
                .practiceAt(URI.create(words[1]))
                .start()) {
            new UsedApp().obey();
        }
        System.exit(0);
    }

    private void obey() throws Exception {
        for (var line = line(); !line.equals("end"); line = line()) {
            var parts = line.split("\t", -1);
            switch (parts[0]) {
                case "see" -> hand.see(parts[1]);
                case "click" -> hand.click(parts[1]);
                case "fill" -> hand.fill(parts[1], parts[2]);
                case "secret" -> type(parts[1], Integer.parseInt(parts[2]));
                case "choose" -> hand.choose(parts[1], parts[2]);
                case "lock" -> hand.hotkey(KeyCode.CONTROL, KeyCode.L);
                case "hold" -> held.add(in.readNBytes(Integer.parseInt(parts[1])));
                case "dump" -> dump(parts[1]);
                default -> throw new IllegalArgumentException(line);
            }
            System.out.println("done");
        }
    }

    private void type(String label, int length) throws IOException {
        hand.fill(label, "");
        for (int i = 0; i < length; i++) {
            hand.type(String.valueOf((char) in.read()));
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return "end";
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** What lives, after everything that does not was collected. */
    private static void dump(String file) throws IOException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
    }
}
