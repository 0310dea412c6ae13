package app.latchkey.check;

import app.latchkey.key.Environment;
import app.latchkey.okx.StatusNotice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Maintenance ahead that a terminal would notice.
 *
 * @param title OKX's own words
 */
public record Announced(String title, Optional<Instant> begin) {

    /** What of OKX's announcements concerns trading in an environment and has not begun. */
    public static List<Announced> to(Environment environment, List<StatusNotice> notices) {
        return notices.stream()
                .filter(notice -> notice.state().equals("scheduled"))
                .filter(notice -> NetworkFindings.concerns(notice, environment))
                .map(notice -> new Announced(notice.title(), notice.begin()))
                .toList();
    }
}
