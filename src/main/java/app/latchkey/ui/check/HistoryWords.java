package app.latchkey.ui.check;

import app.latchkey.check.Episode;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Dates;
import java.util.List;
import java.util.stream.Stream;

/** The history of checks in whole sentences. */
final class HistoryWords {

    private final Texts all;
    private final Texts texts;

    HistoryWords(Texts all) {
        this.all = all;
        this.texts = all.of("check.history");
    }

    /** When it was, and how often it was found again. */
    String when(Episode episode) {
        var last = Dates.brief(episode.latest().at(), all.locale());
        return episode.checks() == 1
                ? last
                : texts.get("times", Dates.brief(episode.since(), all.locale()), last, episode.checks());
    }

    String verdict(Episode episode) {
        return all.get("check.verdict." + episode.latest().verdict() + ".title");
    }

    /** What the first of these checks found otherwise than the one before, each in a sentence. */
    List<String> changes(Episode episode) {
        return Stream.concat(
                        episode.turns().stream().map(turn -> all.get("check.turn." + turn)),
                        episode.changes().stream().map(this::change))
                .toList();
    }

    private String change(Episode.Change change) {
        return texts.get(
                "change",
                all.get("check.kind." + change.kind()),
                all.get("check.outcome." + change.before()),
                all.get("check.outcome." + change.now()));
    }
}
