package app.latchkey.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.PracticeControls;
import app.latchkey.ui.Rehearsal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalViewModelTest {

    private static final PracticeControls.Span ONCE = new PracticeControls.Span.Times(1);

    private final Later later = new Later();
    private final RehearsalViewModel model = new RehearsalViewModel(later.background());
    private final FakeControls exchange = new FakeControls();

    /** Two problems that are switched as they should be, unless the exchange is away. */
    private static final class FakeControls implements PracticeControls {

        private final Set<Rehearsal> on = EnumSet.noneOf(Rehearsal.class);
        private final List<String> asked = new ArrayList<>();
        private boolean away;

        @Override
        public List<Standing> standings() throws IOException {
            asked.add("standings");
            if (away) {
                throw new IOException("away");
            }
            return Stream.of(Rehearsal.SLOW, Rehearsal.FAILED)
                    .map(what -> new Standing(what, ONCE, Optional.of(ONCE).filter(_ -> on.contains(what))))
                    .toList();
        }

        @Override
        public List<Standing> begin(Rehearsal what) throws IOException {
            on.add(what);
            return standings();
        }

        @Override
        public List<Standing> end(Rehearsal what) throws IOException {
            on.remove(what);
            return standings();
        }

        @Override
        public List<Standing> endAll() throws IOException {
            on.clear();
            return standings();
        }
    }

    private void follow() {
        model.follow(Optional.of(exchange));
        later.doNow();
    }

    private List<Rehearsal> active() {
        return model.active().getValue().stream()
                .map(PracticeControls.Standing::what)
                .toList();
    }

    @Test
    void withoutAnExchangeThereIsNothingToRehearse() {
        model.toggle();
        model.look();

        assertThat(model.available().getValue()).isFalse();
        assertThat(model.open().get()).isFalse();
        assertThat(later.waiting()).isZero();
    }

    @Test
    void theProblemsAreThereAtOnceAndBegunAndEndedByOneCallEach() {
        follow();
        assertThat(model.standings().getValue())
                .extracting(PracticeControls.Standing::what)
                .containsExactly(Rehearsal.SLOW, Rehearsal.FAILED);

        model.begin(Rehearsal.FAILED);
        model.begin(Rehearsal.SLOW);
        later.doNow();
        assertThat(active()).containsExactly(Rehearsal.SLOW, Rehearsal.FAILED);

        model.end(Rehearsal.SLOW);
        later.doNow();
        assertThat(active()).containsExactly(Rehearsal.FAILED);

        model.endAll();
        later.doNow();
        assertThat(active()).isEmpty();
    }

    @Test
    void whatOtherHandsBeganIsSeenAtTheNextLook() {
        follow();
        exchange.on.add(Rehearsal.SLOW);

        model.look();
        later.doNow();

        assertThat(active()).containsExactly(Rehearsal.SLOW);
    }

    @Test
    void nobodyLooksWhileSomethingIsBeingAsked() {
        follow();
        exchange.asked.clear();

        model.begin(Rehearsal.SLOW);
        model.look();
        model.look();
        later.doNow();

        assertThat(exchange.asked).hasSize(1);
    }

    @Test
    void anExchangeThatDoesNotAnswerIsSaidUntilItAnswersAgain() {
        follow();
        exchange.on.add(Rehearsal.SLOW);
        model.look();
        later.doNow();
        exchange.away = true;

        model.look();
        later.doNow();
        assertThat(model.problem().getValue()).contains(Message.of("rehearse.unreachable"));

        exchange.away = false;
        model.look();
        later.doNow();
        assertThat(model.problem().getValue()).isEmpty();
        assertThat(active()).containsExactly(Rehearsal.SLOW);
    }

    @Test
    void whatALeftExchangeAnswersIsShownNoMore() {
        model.follow(Optional.of(exchange));
        model.toggle();

        model.follow(Optional.empty());
        later.doNow();

        assertThat(model.standings().getValue()).isEmpty();
        assertThat(model.open().get()).isFalse();
        assertThat(model.available().getValue()).isFalse();
    }
}
