package app.latchkey.ui.handoff;

import app.latchkey.handoff.Target;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Targets to choose from: a field to find them by, and a list of those that were found, each with its kind's picture. */
final class TargetList extends VBox {

    private final HandOffViewModel model;
    private final Texts texts;
    private final TextField search;
    private final ListView<Target> list = new ListView<>();

    TargetList(HandOffViewModel model, Texts all) {
        this.model = model;
        this.texts = all.of("handoff");
        getStyleClass().add("targets");
        search = Fields.text(model.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onward);
        list.setAccessibleText(texts.get("list"));
        list.setCellFactory(_ -> new TargetCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        var none = new Label(texts.get("none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        model.found().subscribe(found -> {
            list.getItems().setAll(found);
            list.getSelectionModel().selectFirst();
        });
        getChildren().addAll(new FieldBox(texts.of("search"), all, search, Fields.neverWrong()), list);
    }

    /** Where the keyboard enters. */
    Node first() {
        return search;
    }

    /** From the field, Down leads into the list, and Enter takes what was found first. */
    private void onward(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose(list.getSelectionModel().getSelectedItem());
        }
    }

    private void choose(@Nullable Target target) {
        if (target != null) {
            model.choose(target);
        }
    }

    private final class TargetCell extends ListCell<Target> {

        private TargetCell() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            if (empty || target == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(texts.get("target." + target.name()));
            setGraphic(new FontIcon(icon(target.kind())));
        }
    }

    private static Feather icon(Target.Kind kind) {
        return switch (kind) {
            case TERMINAL -> Feather.MONITOR;
            case LIBRARY -> Feather.CODE;
            case ENVIRONMENT -> Feather.TERMINAL;
            case PASSWORD_MANAGER -> Feather.KEY;
        };
    }
}
