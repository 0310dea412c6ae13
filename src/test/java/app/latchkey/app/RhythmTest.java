package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Room between and around things comes in steps of four pixels, so that lines and columns meet across the screens. */
class RhythmTest {

    private static final int STEP = 4;

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern ROOM =
            Pattern.compile("-fx-(?:padding|spacing|hgap|vgap|graphic-text-gap|label-padding):\\s*([^;]+);");

    /** A border or a taller font takes the missing pixels; what is drawn inside the pictures has a scale of its own. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\.band-button:focused|\\.text-input\\.mono.*|\\.sketch.*", Pattern.DOTALL);

    @Test
    void roomComesInStepsOfFourPixels() throws IOException {
        var styles = Files.readString(Path.of("assets/styles/latchkey.css")).replaceAll("(?s)/\\*.*?\\*/", "");

        var odd = RULE.matcher(styles)
                .results()
                .filter(rule -> !ELSEWHERE.matcher(rule.group(1).strip()).matches())
                .flatMap(RhythmTest::oddRooms)
                .toList();

        assertThat(ROOM.matcher(styles).results().count()).as("rooms").isGreaterThan(100);
        assertThat(odd).isEmpty();
    }

    private static Stream<String> oddRooms(MatchResult rule) {
        return ROOM.matcher(rule.group(2))
                .results()
                .filter(room -> !isInStep(room.group(1)))
                .map(room -> rule.group(1).strip() + " " + room.group());
    }

    private static boolean isInStep(String room) {
        return Arrays.stream(room.replace("px", "").strip().split("\\s+"))
                .allMatch(each -> Double.parseDouble(each) % STEP == 0);
    }
}
