package app.latchkey.ui.start;

import app.latchkey.settings.Workspace;
import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first start: practise first, or set up a real key. */
public final class WelcomeView implements Screen {

    private final StartCard card;
    private final Button practise;

    /** @param chosen receives the workspace */
    public WelcomeView(Texts all, Consumer<Workspace> chosen) {
        var texts = all.of("welcome");
        card = new StartCard(texts, Feather.KEY);
        card.wide();
        practise = Actions.main(
                texts.get("practice.choose"), new SimpleBooleanProperty(true), () -> chosen.accept(Workspace.PRACTICE));
        var real = Actions.button(texts.get("real.choose"), () -> chosen.accept(Workspace.REAL));

        var choices = new HBox(
                choice(texts.of("practice"), Feather.COMPASS, practise),
                choice(texts.of("real"), Feather.SHIELD, real));
        choices.getStyleClass().add("choices");
        card.show(choices, new Notice(Notice.Kind.INFO, texts.get("untried")));
    }

    @Override
    public Parent node() {
        return card;
    }

    @Override
    public void enter() {
        card.focus(practise);
    }

    private static Node choice(Texts texts, Feather icon, Button choose) {
        var title = new Label(texts.get("title"), new FontIcon(icon));
        title.getStyleClass().add("choice-title");
        var text = new Label(texts.get("text"));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(text, Priority.ALWAYS);
        text.setMaxHeight(Double.MAX_VALUE);
        text.getStyleClass().add("choice-text");
        choose.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(title, text, choose);
        box.getStyleClass().add("choice");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.WELCOME.always();
    }
}
