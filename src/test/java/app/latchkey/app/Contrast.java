package app.latchkey.app;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How well what is shown stands out from what is painted behind it, as WCAG 2 measures it. What is disabled is exempt
 * there, too.
 */
final class Contrast {

    private static final double OF_TEXT = 4.5;

    /** For what tells something without words: icons, the marks of boxes and of a list's arrow. */
    private static final double OF_MARKS = 3;

    private static final List<String> MARKS = List.of("radio", "box", "arrow");

    private Contrast() {}

    /** A sentence for everything that is shown and does not stand out enough. FX thread only. */
    static List<String> faults() {
        return Eyes.shown()
                .filter(node -> !node.isDisabled() && isSeen(node))
                .flatMap(Contrast::faultsOf)
                .distinct()
                .toList();
    }

    /** The contrast of a colour on another, 1 to 21. */
    static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** What is painted behind a node, whatever is translucent blended. */
    static Color behind(Node node) {
        var parent = node.getParent();
        if (parent == null) {
            return node.getScene().getFill() instanceof Color fill ? fill : Color.WHITE;
        }
        var painted = behind(parent);
        if (parent instanceof Region region && region.getBackground() != null) {
            for (var fill : paints(region.getBackground())) {
                painted = blend(fill, parent.getOpacity(), painted);
            }
        }
        return painted;
    }

    private static Stream<String> faultsOf(Node node) {
        return switch (node) {
            case FontIcon icon -> fault(icon, icon.getFill(), OF_MARKS, "icon " + icon.getIconLiteral());
            case Text text
            when !text.getText().isBlank() -> fault(text, text.getFill(), OF_TEXT, "“" + text.getText() + "”");
            case Region mark when isMark(mark) -> faultOf(mark);
            default -> Stream.empty();
        };
    }

    private static Stream<String> faultOf(Region mark) {
        return paints(mark.getBackground()).stream()
                .findFirst()
                .map(edge -> fault(mark, edge, OF_MARKS, "mark " + mark.getStyleClass()))
                .orElseGet(Stream::empty);
    }

    private static Stream<String> fault(Node node, Paint paint, double least, String what) {
        if (!(paint instanceof Color colour) || colour.getOpacity() == 0) {
            return Stream.empty();
        }
        var behind = behind(node);
        double ratio = ratio(blend(colour, opacity(node), behind), behind);
        return ratio >= least
                ? Stream.empty()
                : Stream.of(String.format(
                        Locale.ROOT,
                        "%.2f : 1, %s, %s on %s, in %s",
                        ratio,
                        what.lines().findFirst().orElse(""),
                        colour,
                        behind,
                        around(node)));
    }

    private static boolean isMark(Region node) {
        return node.getBackground() != null && node.getStyleClass().stream().anyMatch(MARKS::contains);
    }

    /** Neither faded out, nor folded away to nothing. */
    private static boolean isSeen(Node node) {
        return opacity(node) > 0
                && node.getLayoutBounds().getWidth() > 0
                && Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                        .noneMatch(Contrast::isFolded);
    }

    private static boolean isFolded(Parent around) {
        return around instanceof Region region && (region.getWidth() == 0 || region.getHeight() == 0);
    }

    private static double opacity(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .mapToDouble(Node::getOpacity)
                .reduce(1, (one, other) -> one * other);
    }

    /** From the lowest to the topmost. */
    private static List<Paint> paints(Background background) {
        return background.getFills().stream().map(fill -> fill.getFill()).toList();
    }

    private static Color blend(Paint paint, double opacity, Color behind) {
        var colour =
                switch (paint) {
                    case Color plain -> plain;
                    case LinearGradient gradient ->
                        gradient.getStops().stream()
                                .map(Stop::getColor)
                                .findFirst()
                                .orElse(Color.TRANSPARENT);
                    default -> Color.TRANSPARENT;
                };
        double share = colour.getOpacity() * opacity;
        return Color.color(
                mixed(colour.getRed(), behind.getRed(), share),
                mixed(colour.getGreen(), behind.getGreen(), share),
                mixed(colour.getBlue(), behind.getBlue(), share));
    }

    private static double mixed(double above, double below, double share) {
        return Math.clamp(above * share + below * (1 - share), 0, 1);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .limit(4)
                .map(each -> String.join(".", each.getStyleClass()))
                .toList()
                .toString();
    }
}
