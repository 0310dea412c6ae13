package app.latchkey.practice;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The troubles, each with a button that begins or ends it. */
final class TroublesPage {

    private static final String TITLE = "Troubles";
    private static final String ALL = "all";

    private final Troubles troubles;
    private final FormToken token;

    TroublesPage(Troubles troubles, FormToken token) {
        this.troubles = troubles;
        this.token = token;
    }

    Reply show(Visit visit) {
        var active = troubles.active();
        var rows = Arrays.stream(Trouble.values())
                .map(trouble -> row(trouble, Optional.ofNullable(active.get(trouble))))
                .toList();
        return Reply.page(
                TITLE,
                Html.of(
                        """
                        <form method="post" action="{}">
                        {}
                        <div class="heading"><div><h1>Troubles</h1>
                        <p class="lead">Problems that this exchange can be asked to have, to see how a program takes them.
                        They meet every program that uses it, in live and in demo trading, and end by themselves.</p></div>
                        {}</div>
                        <ul class="card troubles">{}</ul>
                        </form>
                        """,
                        Links.in(visit.environment(), Links.TROUBLES),
                        token.field(),
                        active.isEmpty()
                                ? Html.NOTHING
                                : Html.of(
                                        "<button class=\"button quiet\" name=\"end\" value=\"{}\">End all</button>",
                                        ALL),
                        Html.join(rows)));
    }

    private static Html row(Trouble trouble, Optional<Span> left) {
        return Html.of(
                """
                <li id="{}"{}><div><h2>{}</h2><p>{}</p><p class="hint">{}</p></div>{}</li>
                """,
                trouble.wireName(),
                left.isPresent() ? Html.of(" class=\"on\"") : Html.NOTHING,
                trouble.title(),
                trouble.sentence(),
                left.map(span -> "On: " + left(trouble, span)).orElse("Lasts " + usual(trouble)),
                left.isPresent() ? button("end", "", "End", trouble) : button("begin", "quiet", "Begin", trouble));
    }

    private static Html button(String action, String kind, String text, Trouble trouble) {
        return Html.of(
                "<button class=\"{}\" name=\"{}\" value=\"{}\" aria-label=\"{}: {}\">{}</button>",
                kind,
                action,
                trouble.wireName(),
                text,
                trouble.title(),
                text);
    }

    private static String usual(Trouble trouble) {
        return switch (trouble.usual()) {
            case Span.Times(var times) -> "for the next " + requests(trouble, times) + ".";
            case Span.Lasting(var time) -> "for " + minutes(time) + ".";
            case Span.UntilEnded() -> "until it is ended.";
        };
    }

    private static String left(Trouble trouble, Span span) {
        return switch (span) {
            case Span.Times(var times) -> "the next " + requests(trouble, times) + ", or until it is ended.";
            case Span.Lasting(var time) -> minutes(time) + " left, or until it is ended.";
            case Span.UntilEnded() -> "until it is ended.";
        };
    }

    private static String requests(Trouble trouble, int times) {
        var what = trouble.isAboutTransfers() ? "transfer" : "request";
        return times == 1 ? what : String.format(Locale.ROOT, "%d %ss", times, what);
    }

    private static String minutes(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return "less than a minute";
        }
        long minutes = time.plusSeconds(59).toMinutes();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    Reply change(Visit visit) {
        var begin = Trouble.named(visit.form().get("begin"));
        var end = Trouble.named(visit.form().get("end"));
        begin.ifPresent(trouble -> troubles.on(trouble, trouble.usual()));
        end.ifPresent(troubles::off);
        if (visit.form().get("end").equals(ALL)) {
            troubles.allOff();
        }
        var place = List.of(begin, end).stream().flatMap(Optional::stream).findFirst();
        return new Reply.SeeOther(Links.in(visit.environment(), Links.TROUBLES)
                + place.map(trouble -> "#" + trouble.wireName()).orElse(""));
    }
}
