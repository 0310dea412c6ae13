package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NameIdeasTest {

    @Example
    void aTerminalsNameGivesShortNames() {
        assertThat(NameIdeas.of("Liquidity Bot", _ -> true)).containsExactly("Liquidity", "LiquidiBot", "LiquidiKey");
        assertThat(NameIdeas.of("freqtrade", _ -> true)).containsExactly("Freqtrade", "FreqtraKey");
        assertThat(NameIdeas.of("Grid bot", _ -> true)).containsExactly("GridBot", "Grid", "GridKey");
    }

    @Example
    void aNameThatIsTakenGetsANumber() {
        var taken = Set.of("GridBot", "GridBot2", "Grid");

        assertThat(NameIdeas.of("grid bot", name -> !taken.contains(name)))
                .containsExactly("GridBot3", "Grid2", "GridKey");
    }

    @Example
    void withNothingToNameItAfterTheyFitAnyTerminal() {
        assertThat(NameIdeas.of(" - ", _ -> true)).containsExactly("TradingBot", "Trading", "TradingKey");
    }

    @Property
    void everyIdeaIsShortValidFreeAndDifferent(@ForAll String terminal, @ForAll Set<String> taken) {
        var ideas = NameIdeas.of(terminal, name -> !taken.contains(name));

        assertThat(ideas).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(ideas).allSatisfy(idea -> {
            assertThat(taken).doesNotContain(idea);
            assertThat(idea.length()).isLessThanOrEqualTo(ApiKeyName.ADVISED_LENGTH);
            assertThat(ApiKeyName.parse(idea).value().map(ApiKeyName::value)).contains(idea);
        });
    }
}
