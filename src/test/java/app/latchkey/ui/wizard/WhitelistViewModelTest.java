package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.Site;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhitelistViewModelTest {

    private final Plan plan = new Plan(Site.GLOBAL);
    private Optional<String> own = Optional.of("198.51.101.7");
    private final WhitelistViewModel model = new WhitelistViewModel(plan, Later.never(), _ -> own, TestDesk.CLOCK);

    private static Message address(IpEntry.Problem problem, String text) {
        return Message.of("problem.address", problem, text);
    }

    @Test
    void anEmptyListIsAllowedAndSaidToBindNothingWithTheDateOfTheFourteenDayRule() {
        assertThat(model.valid().getValue()).isTrue();
        assertThat(model.unbound().getValue())
                .contains(Message.of("wizard.whitelist.unbound.LIVE", TestDesk.NOW.plus(Duration.ofDays(14))));

        plan.environment.set(Environment.DEMO);
        assertThat(model.unbound().getValue()).contains(Message.of("wizard.whitelist.unbound.DEMO"));
        assertThat(model.count().getValue()).isZero();
    }

    @Test
    void commasBlanksAndLinesSeparate() {
        model.whitelist().set("8.8.8.8, 1.1.1.1\n2606:4700::/32 9.9.9.9");

        assertThat(model.count().getValue()).isEqualTo(4);
        assertThat(model.unbound().getValue()).isEmpty();
        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void theEntryThatIsWrongIsNamed() {
        model.whitelist().set("8.8.8.8, 1.2.3");
        assertThat(model.problem().getValue()).contains(address(IpEntry.Problem.NOT_AN_ADDRESS, "1.2.3"));
        assertThat(model.unbound().getValue()).isEmpty();
        assertThat(model.valid().getValue()).isFalse();

        model.whitelist().set("192.168.0.7");
        assertThat(model.problem().getValue()).contains(address(IpEntry.Problem.PRIVATE, "192.168.0.7"));
    }

    @Test
    void addressesOfDocumentsAreRefusedInRealAndFineInPractice() {
        model.whitelist().set("198.51.100.7");
        assertThat(model.problem().getValue()).contains(address(IpEntry.Problem.DOCUMENTATION, "198.51.100.7"));

        var practice = new Plan(Site.PRACTICE);
        practice.whitelist.set("198.51.100.7");
        assertThat(new WhitelistViewModel(practice, Later.never(), _ -> Optional.empty(), TestDesk.CLOCK)
                        .valid()
                        .getValue())
                .isTrue();
    }

    @Test
    void textAroundTheAddressesIsLeftOutAndCanBeTidiedAway() {
        model.whitelist().set("Our servers: 8.8.8.8 and 8.8.8.8, 1.1.1.1.");
        assertThat(model.valid().getValue()).isTrue();
        assertThat(model.count().getValue()).isEqualTo(2);
        assertThat(model.untidy().getValue()).isTrue();

        model.tidy();

        assertThat(model.whitelist().get()).isEqualTo("8.8.8.8, 1.1.1.1");
        assertThat(model.untidy().getValue()).isFalse();
    }

    @Test
    void wordsAloneAreRefused() {
        model.whitelist().set("my-server.example");

        assertThat(model.problem().getValue()).contains(Message.of("problem.whitelist.NOTHING_FOUND"));
        assertThat(model.unbound().getValue()).isEmpty();
    }

    @Test
    void twentyOneAreTooMany() {
        model.whitelist().set(IntStream.range(1, 22).mapToObj(i -> "8.8.8." + i).collect(Collectors.joining(" ")));

        assertThat(model.problem().getValue()).contains(Message.of("problem.whitelist.TOO_MANY", 21, 20));
    }

    @Test
    void theOwnAddressIsAddedBehindWhatIsThere() {
        own = Optional.of("8.8.4.4");
        model.whitelist().set("1.1.1.1");

        model.addOwnAddress();

        assertThat(model.whitelist().get()).isEqualTo("1.1.1.1, 8.8.4.4");
        assertThat(model.asked().getValue()).contains(Message.of("wizard.whitelist.own.added", "8.8.4.4"));
    }

    @Test
    void oneThatIsCoveredAlreadyIsNotAddedAgain() {
        own = Optional.of("8.8.4.4");
        model.whitelist().set("8.8.4.0/24");

        model.addOwnAddress();

        assertThat(model.whitelist().get()).isEqualTo("8.8.4.0/24");
        assertThat(model.asked().getValue()).contains(Message.of("wizard.whitelist.own.there", "8.8.4.4"));
    }

    @Test
    void aSiteThatDoesNotTellIsNoObstacle() {
        own = Optional.empty();

        model.addOwnAddress();

        assertThat(model.asked().getValue()).contains(Message.of("wizard.whitelist.own.unknown"));
        assertThat(model.valid().getValue()).isTrue();
        assertThat(model.asking().getValue()).isFalse();
    }

    @Test
    void anAnswerThatComesAfterTheStepWasLeftChangesNothing() {
        var later = new Later();
        var waiting = new WhitelistViewModel(plan, later.background(), _ -> Optional.of("8.8.4.4"), TestDesk.CLOCK);
        waiting.addOwnAddress();
        assertThat(waiting.asking().getValue()).isTrue();

        waiting.leave();
        later.doNow();

        assertThat(waiting.asking().getValue()).isFalse();
        assertThat(plan.whitelist.get()).isEmpty();
    }
}
