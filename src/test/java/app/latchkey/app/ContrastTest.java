package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** The measure itself, against values that are known: a measure that always passes would prove nothing. */
class ContrastTest {

    @Test
    void blackOnWhiteIsTwentyOneAndAColourOnItselfOne() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Contrast.ratio(Color.TEAL, Color.TEAL)).isEqualTo(1, within(0.001));
    }

    @Test
    void theGreyThatIsJustEnoughOnWhiteIsToldFromTheNextLighterOne() {
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE)).isLessThan(4.5);
    }

    @Test
    void whatIsTranslucentIsBlendedWithAllThatIsBehindIt() {
        var behind = Eyes.look(() -> {
            var label = new Label();
            var veil = new StackPane(label);
            veil.setStyle("-fx-background-color: rgba(0, 0, 0, 0.5);");
            var page = new StackPane(veil);
            page.setStyle("-fx-background-color: white;");
            new Scene(page);
            page.applyCss();
            return List.of(Contrast.behind(label), Contrast.behind(veil));
        });

        assertThat(behind.getFirst().getRed()).isEqualTo(0.5, within(0.01));
        assertThat(behind.getLast()).isEqualTo(Color.WHITE);
    }
}
