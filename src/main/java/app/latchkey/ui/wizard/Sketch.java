package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A page of OKX, drawn: a browser with its address, and the page's parts as plain boxes, the marked ones numbered.
 *
 * <p>To keyboard and mouse it is paper, and to a screen reader one picture with one sentence.
 */
final class Sketch extends VBox {

    private static final int DIGITS_OF_A_CODE = 6;

    private final Picture picture;
    private final PictureModel model;
    private final Texts all;
    private final Texts texts;

    Sketch(Picture picture, PictureModel model, Texts all) {
        this.picture = picture;
        this.model = model;
        this.all = all;
        this.texts = all.of("wizard.picture");
        getStyleClass().add("sketch");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(model.spoken(picture).map(said -> said.in(all)));

        var page = styled(new VBox(title()), "sketch-page");
        picture.sheet().parts().stream().map(this::drawn).forEach(page.getChildren()::add);
        getChildren().addAll(browser(), page);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN
                ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private Node browser() {
        var buttons = styled(new HBox(shape("sketch-dot"), shape("sketch-dot"), shape("sketch-dot")), "sketch-dots");
        var address = box(Part.ADDRESS, bound(model.address()));
        address.getStyleClass().add("mono");
        HBox.setHgrow(address, Priority.ALWAYS);
        var bar = styled(new HBox(buttons), "sketch-browser");
        bar.getChildren().addAll(badge(Part.ADDRESS));
        bar.getChildren().add(address);
        return bar;
    }

    private Node title() {
        var title = styled(new Label(texts.get("title." + picture.sheet().name())), "sketch-title");
        var demo = styled(new Label(all.get("wizard.before.environment.DEMO")), "sketch-pill");
        demo.visibleProperty().bind(model.isDemo());
        return line(title, gap(), demo);
    }

    private Node drawn(Part part) {
        return switch (part) {
            case ADDRESS -> browser();
            case MENU -> menu();
            case CREATE -> line(gap(), button(part));
            case TABLE -> new VBox(shape("sketch-rule"), row(shape("sketch-words"), shape("sketch-word")));
            case VIEW -> key();
            case ACCOUNT -> account();
            case NAME -> field(part, bound(model.name()));
            case PURPOSE -> field(part, chosen(new Label(texts.get("purpose"))));
            case PERMISSIONS -> group(part, mark(part, permissions()));
            case PASSPHRASE -> field(part, bound(model.passphrase()));
            case ADDRESSES -> field(part, addresses());
            case SUBMIT -> line(button(part));
            case CODE -> code();
            case API_KEY -> field(part, copied(mono(bound(model.apiKey()))));
            case SECRET_KEY -> field(part, copied(new Label(model.secretKey())));
        };
    }

    /** The profile's icon at the page's top, and what opens from it. */
    private Node menu() {
        var person = styled(new StackPane(new FontIcon(Feather.USER)), "sketch-person");
        var entry = box(Part.MENU, new Label(name(Part.MENU)));
        var choice = line(badge(Part.MENU), List.of(entry));
        var list = styled(new VBox(shape("sketch-word"), choice, shape("sketch-word")), "sketch-card");
        return new VBox(line(shape("sketch-words"), gap(), person), line(gap(), list));
    }

    /** One key in the table: its name over the key itself, and beside it what can be done. */
    private Node key() {
        var key = mono(bound(model.apiKey()));
        var unknown = shape("sketch-words");
        unknown.visibleProperty().bind(model.apiKey().map(String::isEmpty));
        unknown.managedProperty().bind(unknown.visibleProperty());
        key.managedProperty().bind(unknown.visibleProperty().not());
        var links = line(badge(Part.VIEW), List.of(box(Part.VIEW, new Label(name(Part.VIEW)))));
        links.getChildren().addAll(shape("sketch-word"), shape("sketch-word"));
        return new VBox(shape("sketch-rule"), row(bound(model.name())), row(key, unknown), links);
    }

    /** In one line, to leave room for what is typed. */
    private Node account() {
        var kind = model.account().map(now -> all.get("connection.kind." + now));
        var choice = box(Part.ACCOUNT, chosen(bound(kind)));
        HBox.setHgrow(choice, Priority.ALWAYS);
        return line(styled(new Label(name(Part.ACCOUNT)), "sketch-label"), choice);
    }

    private Region permissions() {
        var withdraw = permission("withdraw", Feather.SQUARE);
        withdraw.getStyleClass().add("sketch-never");
        return styled(
                new HBox(permission("read", Feather.CHECK_SQUARE), permission("trade", Feather.CHECK_SQUARE), withdraw),
                "sketch-ticks");
    }

    private Label permission(String name, Feather box) {
        return new Label(texts.get(name), new FontIcon(box));
    }

    /** Every address in a line of its own. */
    private Node addresses() {
        var lines = styled(new VBox(), "sketch-addresses");
        var more = new Label();
        more.textProperty().bind(model.moreAddresses().map(count -> texts.get("more", count)));
        model.addresses().subscribe(first -> {
            lines.getChildren()
                    .setAll(first.stream().map(text -> mono(new Label(text))).toList());
            if (model.moreAddresses().getValue() > 0) {
                lines.getChildren().add(more);
            }
        });
        return lines;
    }

    private Node code() {
        var digits = styled(new HBox(), "sketch-digits");
        IntStream.range(0, DIGITS_OF_A_CODE).forEach(_ -> digits.getChildren().add(shape("sketch-digit")));
        return styled(new VBox(field(Part.CODE, digits)), "sketch-card");
    }

    private Region button(Part part) {
        var face = styled(new Label(name(part)), "sketch-button");
        return line(badge(part), List.of(mark(part, face)));
    }

    private Region field(Part part, Node content) {
        return group(part, box(part, content));
    }

    /** A part below its name. */
    private Region group(Part part, Node content) {
        var label = styled(new Label(name(part)), isMarked(part) ? "sketch-label-marked" : "sketch-label");
        return styled(new VBox(line(badge(part), List.of(label)), content), "sketch-field");
    }

    private Region box(Part part, Node content) {
        return mark(part, styled(new StackPane(content), "sketch-box"));
    }

    private static Region chosen(Label choice) {
        return line(choice, gap(), new FontIcon(Feather.CHEVRON_DOWN));
    }

    private static Region copied(Label value) {
        return styled(line(value, gap(), new FontIcon(Feather.COPY)), "sketch-copied");
    }

    private boolean isMarked(Part part) {
        return picture.marked().contains(part);
    }

    private <R extends Region> R mark(Part part, R drawn) {
        return isMarked(part) ? styled(drawn, "sketch-marked") : drawn;
    }

    /** The number of a marked part, which the words beside the drawing have as well. */
    private List<Node> badge(Part part) {
        return isMarked(part) ? List.of(number(picture.marked().indexOf(part) + 1)) : List.of();
    }

    /** How a marked part's number looks. */
    static Label number(int number) {
        var label = styled(new Label(String.valueOf(number)), "sketch-number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String name(Part part) {
        return texts.get("part." + part.name());
    }

    private static Label bound(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        return label;
    }

    private static Label mono(Label label) {
        return styled(label, "mono");
    }

    private static HBox row(Node... nodes) {
        return styled(new HBox(nodes), "sketch-row");
    }

    private static HBox line(Node... nodes) {
        return styled(new HBox(nodes), "sketch-line");
    }

    private static HBox line(List<Node> first, List<Node> then) {
        return line(Stream.concat(first.stream(), then.stream()).toArray(Node[]::new));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Region shape(String style) {
        return styled(new Region(), style);
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
