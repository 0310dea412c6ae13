package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Notice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whoever tells no colours apart still tells what kind of sentence it is. */
class NotByColourAloneTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private static List<String> icons(Node node) {
        return Eyes.within(node)
                .filter(FontIcon.class::isInstance)
                .map(icon -> ((FontIcon) icon).getIconLiteral())
                .toList();
    }

    @Test
    void everyKindOfNoticeHasAnIconOfItsOwn() {
        var icons = Eyes.look(() -> Stream.of(Notice.Kind.values())
                .map(kind -> new Notice(kind, "a sentence"))
                .flatMap(notice -> icons(notice).stream())
                .toList());

        assertThat(icons).hasSameSizeAs(Notice.Kind.values()).doesNotHaveDuplicates();
    }

    @Test
    void aProblemBelowAFieldHasAnIconWhichAHintHasNot() {
        ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
        var box = Eyes.look(
                () -> new FieldBox(TEXTS.of("wizard.name.keyName"), TEXTS, new TextField(), problem).judgeAtOnce());
        assertThat(signBelow(box)).isEmpty();

        Eyes.look(() -> {
            problem.set(Optional.of(Message.of("problem.amount.MISSING")));
            return true;
        });

        assertThat(signBelow(box)).containsInstanceOf(FontIcon.class);
    }

    private static Optional<Node> signBelow(FieldBox box) {
        return Eyes.look(() -> box.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("field-message"))
                .map(node -> Optional.ofNullable(((Label) node).getGraphic()))
                .findFirst()
                .orElseThrow());
    }
}
