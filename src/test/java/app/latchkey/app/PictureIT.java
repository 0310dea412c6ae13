package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawing of OKX's form: beside the fields of a wide window, behind its title in a narrow one. */
class PictureIT {

    private static final double WIDE = 1_280;
    private static final String TITLE = "Show what you will see on OKX";
    private static final String CAPTION = "What you will see on OKX";

    private final Hand hand = new Hand();
    private final double width = Eyes.stage().getWidth();

    @AfterEach
    void narrowAgain() {
        resize(width);
    }

    private static void resize(double width) {
        Eyes.look(() -> {
            Eyes.stage().setWidth(width);
            return true;
        });
    }

    private static Node drawing() {
        return Eyes.shown()
                .filter(node -> node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDrawn() {
        return Eyes.shown().anyMatch(node -> node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW);
    }

    private static Bounds place(Node node) {
        return Eyes.look(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Bounds placeOfField() {
        return place(Eyes.look(() -> Eyes.field("API name").orElseThrow()));
    }

    @Test
    void whatIsTypedIsSeenInItWhereverItStands(@TempDir Path data) throws Exception {
        PreparedData.emptyVault(data);
        try (var _ = Program.Setup.in(data).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.click("Add new exchange account").see("Before you start").click("Next");
            hand.see("Name the key").see(TITLE);
            assertThat(Eyes.look(PictureIT::isDrawn)).isFalse();
            var narrow = placeOfField();

            resize(WIDE);
            hand.see(CAPTION).seeNoMore(TITLE);
            hand.fill("API name", "Gridbot");
            hand.until("the name is heard", () -> drawing().getAccessibleText().contains("“Gridbot”"));
            assertThat(place(drawing()).getMinX()).isGreaterThan(placeOfField().getMaxX());
            assertThat(placeOfField().getMinX()).isEqualTo(narrow.getMinX(), within(1.0));

            resize(width);
            hand.see(TITLE).seeNoMore(CAPTION);
            hand.tabTo(TITLE).press(KeyCode.SPACE);
            hand.until("it is drawn", PictureIT::isDrawn);
            assertThat(place(drawing()).getMaxY()).isLessThan(placeOfField().getMinY());
            hand.press(KeyCode.TAB).seeFocusOn("Which terminal or bot will use it?");
        }
    }
}
