package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.DesktopClipboard.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two scripts play wl-clipboard; a file plays the compositor's clipboard. */
class WaylandClipboardTest {

    private static final String SECRET = "Qwr4321!x";

    @TempDir
    Path folder;

    private static boolean isOurs(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).equals(SECRET);
    }

    private Path clipboard() {
        return folder.resolve("clipboard");
    }

    private WaylandClipboard programs(String paste, String copy) throws IOException {
        script("wl-paste", paste);
        script("wl-copy", copy);
        return new WaylandClipboard(folder + "/");
    }

    private WaylandClipboard working() throws IOException {
        return programs(
                "[ \"$1\" = --no-newline ] && [ -s '" + clipboard() + "' ] && cat '" + clipboard() + "'",
                "[ \"$1\" = --clear ] && : > '" + clipboard() + "'");
    }

    private void script(String name, String line) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whatIsOursIsCleared() throws IOException {
        Files.writeString(clipboard(), SECRET);

        assertThat(working().clear(WaylandClipboardTest::isOurs)).isEqualTo(Outcome.GONE);

        assertThat(clipboard()).isEmptyFile();
    }

    @Test
    void whatSomebodyElseCopiedMeanwhileIsLeftAlone() throws IOException {
        Files.writeString(clipboard(), "a shopping list");

        assertThat(working().clear(WaylandClipboardTest::isOurs)).isEqualTo(Outcome.GONE);

        assertThat(clipboard()).hasContent("a shopping list");
    }

    @Test
    void anEmptyClipboardIsNothingToClear() throws IOException {
        assertThat(working().clear(WaylandClipboardTest::isOurs)).isEqualTo(Outcome.GONE);
    }

    @Test
    void aClipboardThatDoesNotLetGoIsTold() throws IOException {
        Files.writeString(clipboard(), SECRET);
        var stubborn = programs("cat '" + clipboard() + "'", "exit 1");

        assertThat(stubborn.clear(WaylandClipboardTest::isOurs)).isEqualTo(Outcome.STUCK);
    }

    @Test
    void withoutTheProgramsNothingIsKnown() {
        assertThat(new WaylandClipboard(folder + "/").clear(WaylandClipboardTest::isOurs))
                .isEqualTo(Outcome.NOT_KNOWN);
    }

    @Test
    void aProgramThatWaitsForTheFocusIsNotWaitedForForEver() throws IOException {
        var waiting = programs("exec sleep 60", "exit 0");

        assertThat(waiting.clear(WaylandClipboardTest::isOurs)).isEqualTo(Outcome.NOT_KNOWN);
    }

    @Test
    void underX11TheClipboardIsReachedDirectly() {
        assertThat(WaylandClipboard.ofThisDesktop(Map.of("DISPLAY", ":0"))).isNotInstanceOf(WaylandClipboard.class);
        assertThat(WaylandClipboard.ofThisDesktop(Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isInstanceOf(WaylandClipboard.class);
    }
}
