package app.latchkey.ui.wizard;

import app.latchkey.key.WhitelistText;
import app.latchkey.key.WhitelistText.Piece;
import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was understood of a pasted whitelist: the addresses, and, once the field was left, what is odd about the rest. */
final class WhitelistReading extends VBox {

    private static final int MOST_WORDS = 12;
    /** The first refusal stands below the field already. */
    private static final int SAID_BELOW_THE_FIELD = 1;

    private final Texts all;
    private final Texts texts;

    WhitelistReading(WhitelistViewModel model, ObservableValue<Boolean> typing, Texts all) {
        this.all = all;
        this.texts = all.of("wizard.whitelist");
        getStyleClass().add("whitelist-reading");
        model.reading().subscribe(read -> show(read, typing.getValue()));
        typing.subscribe(now -> show(model.reading().getValue(), now));
    }

    private void show(WhitelistText read, boolean typing) {
        var count = Wrapped.muted(texts.get("count", read.entries().size()));
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        read.entries().forEach(entry -> chips.getChildren().add(address(entry.text())));
        var lines = new ArrayList<Node>(List.of(count, chips));
        read.pieces().stream().flatMap(piece -> repeated(piece).stream()).forEach(lines::add);
        if (!typing) {
            read.pieces().stream()
                    .flatMap(piece -> refused(piece).stream())
                    .skip(SAID_BELOW_THE_FIELD)
                    .forEach(lines::add);
        }
        if (!read.leftOut().isEmpty()) {
            lines.add(odd(leftOut(read.leftOut())));
        }
        getChildren().setAll(lines);
        boolean some = !read.entries().isEmpty();
        count.setManaged(some);
        chips.setManaged(some);
    }

    private Optional<Node> repeated(Piece piece) {
        return piece instanceof Piece.Repeated(var written, var _)
                ? Optional.of(odd(texts.get("twice", written)))
                : Optional.empty();
    }

    private Optional<Node> refused(Piece piece) {
        return piece instanceof Piece.Refused(var written, var reason)
                ? Optional.of(odd(Message.of("problem.address", reason, written).in(all)))
                : Optional.empty();
    }

    private String leftOut(List<String> words) {
        var first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
        return words.size() > MOST_WORDS
                ? texts.get("leftOutMore", first, words.size() - MOST_WORDS)
                : texts.get("leftOut", first);
    }

    private static Label address(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("mono", "address-chip");
        return label;
    }

    private static Label odd(String sentence) {
        var label = Wrapped.muted(sentence);
        label.setGraphic(new FontIcon(Feather.CORNER_DOWN_RIGHT));
        return Announcer.live(label);
    }
}
