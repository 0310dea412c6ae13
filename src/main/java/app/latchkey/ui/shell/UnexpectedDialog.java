package app.latchkey.ui.shell;

import app.latchkey.okx.LatchkeyVersion;
import app.latchkey.ui.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/** A fault that nobody planned for: said openly, with a report of where it happened, without any exception's message. */
public final class UnexpectedDialog {

    private static final int FRAMES = 12;

    private UnexpectedDialog() {}

    /**
     * Shows it and lets the user go on; while one is shown, what follows from it is not. Messages are left out: they
     * could hold what must not be shown.
     */
    public static void show(Window owner, Texts texts, Throwable problem) {
        if (isShown()) {
            return;
        }
        var close = new ButtonType(texts.get("control.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var copy = new ButtonType(texts.get("unexpected.copy"), ButtonBar.ButtonData.LEFT);
        var alert = new Alert(Alert.AlertType.ERROR, texts.get("unexpected.text"), copy, close);
        alert.initOwner(owner);
        alert.setTitle(texts.get("app.name"));
        alert.setHeaderText(texts.get("unexpected.title"));
        var report = report(texts, problem);
        var where = new TextArea(report);
        where.setEditable(false);
        alert.getDialogPane().setExpandableContent(where);
        var copying = (Button) alert.getDialogPane().lookupButton(copy);
        copying.addEventFilter(ActionEvent.ACTION, clicked -> {
            lay(report);
            copying.setText(texts.get("control.copied"));
            clicked.consume(); // else the dialog would close
        });
        alert.getDialogPane().getScene().getWindow().getProperties().put(UnexpectedDialog.class, alert);
        alert.show();
    }

    private static boolean isShown() {
        return Window.getWindows().stream()
                .anyMatch(window -> window.getProperties().containsKey(UnexpectedDialog.class));
    }

    private static void lay(String report) {
        var content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String report(Texts texts, Throwable problem) {
        return String.join(
                "\n",
                texts.get("unexpected.report", LatchkeyVersion.text()),
                texts.get(
                        "check.report.system",
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version()),
                trace(problem));
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
