package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlacingTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 27, 1280, 773);
    private static final Rectangle2D BESIDE_IT = new Rectangle2D(1280, 0, 1920, 1080);

    private static Rectangle2D reachable(Rectangle2D window, Rectangle2D... screens) {
        return WindowPlacing.reachable(window, List.of(screens));
    }

    @Test
    void aWindowStaysWhereItWasOnWhicheverScreen() {
        var window = new Rectangle2D(1500, 200, 1200, 720);

        assertThat(reachable(window, LAPTOP, BESIDE_IT)).isEqualTo(window);
    }

    @Test
    void aWindowThatHangsOverAnEdgeMayAsLongAsItCanBeTakenHoldOf() {
        var window = new Rectangle2D(-1000, 300, 1200, 720);

        assertThat(reachable(window, LAPTOP)).isEqualTo(window);
    }

    @Test
    void aWindowWhoseScreenIsGoneComesToTheMiddleOfTheOneThatIsLeft() {
        var window = new Rectangle2D(1500, 200, 1200, 720);

        assertThat(reachable(window, LAPTOP)).isEqualTo(new Rectangle2D(40, 53.5, 1200, 720));
    }

    @Test
    void aWindowThatShowsNoMoreThanItsEdgeComesBackWhole() {
        assertThat(reachable(new Rectangle2D(1270, 200, 1200, 720), LAPTOP))
                .isEqualTo(new Rectangle2D(40, 53.5, 1200, 720));
    }

    @Test
    void aWindowWhoseTopIsAboveOrBelowTheScreenComesBackWhole() {
        assertThat(reachable(new Rectangle2D(100, -300, 1000, 660), LAPTOP).getMinY())
                .isEqualTo(83.5);
        assertThat(reachable(new Rectangle2D(100, 790, 1000, 660), LAPTOP).getMinY())
                .isEqualTo(83.5);
    }

    @Test
    void aWindowLargerThanTheScreenThatIsLeftFillsIt() {
        assertThat(reachable(new Rectangle2D(1300, 20, 1900, 1000), LAPTOP)).isEqualTo(LAPTOP);
    }
}
