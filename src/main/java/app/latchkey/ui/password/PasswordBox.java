package app.latchkey.ui.password;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.SecretField;
import app.latchkey.ui.control.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A master password to be entered: its field, what is wrong with it, the wait after wrong ones, and the button. */
public final class PasswordBox extends VBox {

    private final SecretField field;
    private final Label lead = Announcer.live(new Label());

    /**
     * @param texts {@code password.label}, {@code go} for the button and {@code working} while it is tried
     * @param go tries what was typed
     * @param beside other buttons
     */
    public PasswordBox(
            PasswordEntry entry,
            Texts texts,
            Supplier<Optional<Boolean>> capsLock,
            Texts all,
            Runnable go,
            Node... beside) {
        this(entry, texts, capsLock, all, go, List.of(), beside);
    }

    /** @param between what stands between the field and the button */
    public PasswordBox(
            PasswordEntry entry,
            Texts texts,
            Supplier<Optional<Boolean>> capsLock,
            Texts all,
            Runnable go,
            List<Node> between,
            Node... beside) {
        getStyleClass().add("password-box");
        field = new SecretField(entry.password(), all);
        var box = new FieldBox(texts.of("password"), all, field, entry.problem()).judgeAtOnce();
        var wait = Announcer.once(new Label());
        wait.getStyleClass().add("muted");
        wait.setWrapText(true);
        wait.setMinHeight(USE_PREF_SIZE);
        entry.secondsToWait().subscribe(seconds -> {
            Shown.only(seconds.intValue() > 0, wait);
            wait.setText(all.get("password.wait", seconds.intValue()));
        });
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        Shown.only(false, lead);
        var button = Actions.main(texts.get("go"), entry.possible(), go);
        var buttons = Stream.concat(Stream.of((Node) button), Stream.of(beside)).toArray(Node[]::new);
        getChildren().addAll(lead, box, new PasswordHints(entry.password(), field, capsLock, all));
        getChildren().addAll(between);
        getChildren().addAll(wait, new Busy(texts.get("working"), entry.working(), buttons));
        entry.problem().subscribe(problem -> {
            if (problem.isPresent()) {
                field.requestFocus();
                field.selectAll();
            }
        });
    }

    /** Where the keyboard enters. */
    public Node first() {
        return field;
    }

    /** A sentence above the field that says what for. */
    public void lead(String sentence) {
        lead.setText(sentence);
        Shown.only(true, lead);
    }
}
