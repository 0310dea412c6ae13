package app.latchkey.ui.shell;

import app.latchkey.ui.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A fault that nobody planned for: said openly, with where it happened and without any exception's message. */
public final class UnexpectedDialog {

    private static final int FRAMES = 12;

    private UnexpectedDialog() {}

    /**
     * Shows it and lets the user go on; while one is shown, what follows from it is not. Messages are left out: they
     * could hold what must not be shown.
     */
    public static void show(Window owner, Texts texts, Throwable problem) {
        if (isShown(owner)) {
            return;
        }
        var close = new ButtonType(texts.get("control.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.ERROR, texts.get("unexpected.text"), close);
        alert.initOwner(owner);
        alert.setTitle(texts.get("app.name"));
        alert.setHeaderText(texts.get("unexpected.title"));
        var where = new TextArea(trace(problem));
        where.setEditable(false);
        alert.getDialogPane().setExpandableContent(where);
        alert.show();
    }

    private static boolean isShown(Window owner) {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof Stage stage && owner.equals(stage.getOwner()));
    }

    private static String trace(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .map(each -> each.getClass().getName()
                        + Stream.of(each.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
