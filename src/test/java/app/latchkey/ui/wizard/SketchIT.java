package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is drawn, node by node; there are no labels without a toolkit. */
class SketchIT {

    private final Plan plan = new Plan(Site.GLOBAL);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private Sketch sketch(Picture picture) {
        return fx(() -> new Sketch(picture, new PictureModel(plan, new TestPlaces()), Texts.in(Locale.ENGLISH)));
    }

    private static Stream<Node> within(Node node) {
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), children.flatMap(SketchIT::within));
    }

    private static List<String> texts(Sketch sketch) {
        return within(sketch)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static List<String> styled(Sketch sketch, String style) {
        return within(sketch)
                .filter(node -> node.getStyleClass().contains(style))
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static Stream<String> spoken(Node node) {
        return Stream.of(node.getAccessibleText(), node.getAccessibleHelp()).filter(Objects::nonNull);
    }

    private void fillIn() {
        plan.keyName.set("Gridbot");
        plan.whitelist.set("93.184.216.34");
        plan.passphrase.set(TestDesk.PASSPHRASE);
        plan.secretKey.set(TestDesk.SECRET_KEY);
        plan.apiKey.set(TestDesk.REAL_KEY);
    }

    @Test
    void theMarkedFieldHasItsNumberAndItsNameStandsOutInBold() {
        var sketch = sketch(Picture.WHITELIST);

        assertThat(styled(sketch, "sketch-number")).containsExactly("1");
        assertThat(styled(sketch, "sketch-label-marked")).containsExactly("IP addresses");
        assertThat(styled(sketch, "sketch-label"))
                .containsExactly("Account", "API name", "Purpose", "Permissions", "Passphrase");
    }

    @ParameterizedTest
    @EnumSource
    void everyMarkIsDrawnOnce(Picture picture) {
        var marked = within(sketch(picture)).filter(node -> node.getStyleClass().contains("sketch-marked"));

        assertThat(marked).hasSameSizeAs(picture.marked());
    }

    @Test
    void whatIsTypedAppearsInTheDrawingAtOnce() {
        var sketch = sketch(Picture.CREATE);
        assertThat(texts(sketch)).doesNotContain("Gridbot");

        fillIn();

        assertThat(texts(sketch)).contains("Gridbot", "93.184.216.34", "••••••••••");
    }

    @ParameterizedTest
    @EnumSource
    void noNodeSaysASecretNotEvenOneThatWasPastedIntoTheWrongField(Picture picture) {
        var sketch = sketch(picture);
        fillIn();
        plan.apiKey.set(TestDesk.SECRET_KEY);

        var said = Stream.concat(texts(sketch).stream(), within(sketch).flatMap(SketchIT::spoken));

        assertThat(said)
                .isNotEmpty()
                .noneMatch(text -> text.contains(TestDesk.PASSPHRASE) || text.contains(TestDesk.SECRET_KEY));
    }

    @ParameterizedTest
    @EnumSource
    void aScreenReaderFindsOnePictureWithOneSentenceAndTheKeyboardNothing(Picture picture) {
        var sketch = sketch(picture);

        assertThat(sketch.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(sketch.getAccessibleText()).startsWith("Drawing of ").endsWith(".");
        assertThat(sketch.queryAccessibleAttribute(AccessibleAttribute.CHILDREN))
                .isEqualTo(FXCollections.emptyObservableList());
        assertThat(within(sketch)).noneMatch(Node::isFocusTraversable);
    }
}
