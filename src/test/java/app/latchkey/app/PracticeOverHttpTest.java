package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Span;
import app.latchkey.practice.Trouble;
import app.latchkey.ui.PracticeControls;
import app.latchkey.ui.PracticeControls.Standing;
import app.latchkey.ui.Rehearsal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeOverHttpTest {

    @TempDir
    Path temp;

    private PracticeRig rig;
    private PracticeOverHttp controls;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp);
        controls = new PracticeOverHttp(rig.exchange.address());
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private static Standing standing(List<Standing> all, Rehearsal what) {
        return all.stream().filter(each -> each.what() == what).findFirst().orElseThrow();
    }

    @Test
    void everyTroubleOfTheExchangeCanBeRehearsedAndNoOther() throws IOException {
        assertThat(controls.standings())
                .extracting(each -> each.what().name())
                .containsExactlyElementsOf(
                        Arrays.stream(Trouble.values()).map(Enum::name).toList());
        assertThat(controls.standings())
                .extracting(Standing::what)
                .containsExactlyElementsOf(List.of(Rehearsal.values()));
    }

    @ParameterizedTest
    @EnumSource(Rehearsal.class)
    void aProblemIsBegunForItsUsualLengthAndEnded(Rehearsal what) throws IOException {
        var begun = standing(controls.begin(what), what);

        assertThat(rig.exchange.troubles().active()).containsOnlyKeys(Trouble.valueOf(what.name()));
        assertThat(begun.left()).isPresent().isEqualTo(Optional.of(begun.usual()));

        assertThat(standing(controls.end(what), what).left()).isEmpty();
        assertThat(rig.exchange.troubles().active()).isEmpty();
    }

    @Test
    void whateverIsLeftOfAProblemIsTold() throws IOException {
        rig.exchange.troubles().on(Trouble.SLOW);
        rig.exchange.troubles().on(Trouble.FAILED, 3);
        rig.exchange.troubles().on(Trouble.MAINTENANCE, new Span.Lasting(Duration.ofSeconds(90)));

        var all = controls.standings();

        assertThat(standing(all, Rehearsal.SLOW).left()).contains(new PracticeControls.Span.UntilEnded());
        assertThat(standing(all, Rehearsal.FAILED).left()).contains(new PracticeControls.Span.Times(3));
        assertThat(standing(all, Rehearsal.MAINTENANCE).left())
                .contains(new PracticeControls.Span.Lasting(Duration.ofSeconds(90)));
        assertThat(controls.endAll()).allMatch(each -> each.left().isEmpty());
    }

    @Test
    void startingOverLeavesNoKey() throws IOException {
        var key = rig.exchange.createKey(KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE));

        controls.startOver();

        assertThat(rig.exchange.createKey(KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE)))
                .as("the name is free again")
                .isNotEqualTo(key);
    }

    @Test
    void anExchangeThatWasStoppedIsAnIoException() throws IOException {
        rig.exchange.close();

        assertThatThrownBy(controls::standings).isInstanceOf(IOException.class);
    }
}
