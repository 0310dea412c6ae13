package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Wrapped;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A drawing and what there is to say about its numbers: below it, or beside it where there is room. */
final class PictureView extends FlowPane {

    PictureView(Picture picture, PictureModel model, Texts all) {
        getStyleClass().add("picture");
        var texts = all.of("wizard.picture");
        var words = new Words();
        words.getStyleClass().add("picture-words");
        IntStream.range(0, picture.marked().size())
                .mapToObj(
                        i -> remark(i + 1, texts.get("mark." + picture.marked().get(i))))
                .forEach(words.getChildren()::add);
        words.getChildren().add(Wrapped.muted(texts.get("drawn")));
        getChildren().addAll(new Sketch(picture, model, all), words);
    }

    private static Node remark(int number, String sentence) {
        Label words = Wrapped.text(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(Sketch.number(number), words);
        line.getStyleClass().add("picture-remark");
        return line;
    }

    /** A flow asks its parts for their height without saying their width. */
    private static final class Words extends VBox {

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }
}
