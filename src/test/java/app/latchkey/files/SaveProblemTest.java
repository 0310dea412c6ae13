package app.latchkey.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveProblemTest {

    @TempDir
    Path temp;

    @Test
    void whatTheSystemReportsIsPutInTermsThatAPersonCanActOn() {
        assertThat(SaveProblem.of(new IOException("No space left on device"))).isEqualTo(SaveProblem.DISK_FULL);
        assertThat(SaveProblem.of(new FileSystemException("f", null, "Disk quota exceeded")))
                .isEqualTo(SaveProblem.DISK_FULL);
        assertThat(SaveProblem.of(new IOException("There is not enough space on the disk")))
                .isEqualTo(SaveProblem.DISK_FULL);
        assertThat(SaveProblem.of(new AccessDeniedException("f"))).isEqualTo(SaveProblem.NOT_ALLOWED);
        assertThat(SaveProblem.of(new FileSystemException("f", null, "Read-only file system")))
                .isEqualTo(SaveProblem.NOT_ALLOWED);
        assertThat(SaveProblem.of(new FileNotFoundException("f (Permission denied)")))
                .isEqualTo(SaveProblem.NOT_ALLOWED);
        assertThat(SaveProblem.of(new AtomicMoveNotSupportedException("f", "g", "x")))
                .isEqualTo(SaveProblem.NO_ATOMIC_REPLACE);
        assertThat(SaveProblem.of(new FileSystemException("f", "g", "Device or resource busy")))
                .isEqualTo(SaveProblem.NO_ATOMIC_REPLACE);
        assertThat(SaveProblem.of(new IOException())).isEqualTo(SaveProblem.OTHER);
    }

    @Test
    void aReportInAnotherLanguageIsLookedIntoOnTheDisk() {
        var german = new IOException("Auf dem Ger\u00e4t ist kein Speicherplatz mehr verf\u00fcgbar");

        assertThat(SaveProblem.of(german, temp)).isEqualTo(SaveProblem.OTHER);
        assertThat(SaveProblem.of(german, temp.resolve("missing").resolve("file")))
                .isEqualTo(SaveProblem.OTHER);
        assertThat(SaveProblem.of(new AccessDeniedException("f"), temp)).isEqualTo(SaveProblem.NOT_ALLOWED);
    }
}
