package app.latchkey.practice;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every page has around its own contents: above all, that nothing on it is real. */
final class Layout {

    private Layout() {}

    /** @param troubles those that are on */
    static Html of(Visit visit, Reply.Page page, Set<Trouble> troubles) {
        var environment = visit.environment();
        return Html.of(
                """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{} · Practice exchange</title>
                <link rel="icon" href="{}">
                <link rel="stylesheet" href="{}">
                </head>
                <body>
                <a class="skip" href="#contents">Skip to the contents</a>
                <p class="band"><strong>Practice exchange.</strong> Nothing here is real: no money, no market, no keys
                that work anywhere else.</p>
                {}
                <header class="top">
                <nav aria-label="Pages">{}{}{}</nav>
                <nav class="switch" aria-label="Environment">{}{}</nav>
                </header>
                <main id="contents">
                {}
                </main>
                </body>
                </html>
                """,
                page.title(),
                Links.ICON,
                Links.STYLE,
                rehearsed(visit, troubles),
                tab("API keys", Links.KEYS, visit),
                tab("Assets", Links.ASSETS, visit),
                tab("Troubles", Links.TROUBLES, visit),
                choice(Environment.LIVE, environment, visit),
                choice(Environment.DEMO, environment, visit),
                page.body());
    }

    /** Says on every page which troubles are on, so that nobody takes them for faults. */
    private static Html rehearsed(Visit visit, Set<Trouble> troubles) {
        if (troubles.isEmpty()) {
            return Html.NOTHING;
        }
        return Html.of(
                "<p class=\"band rehearsed\" role=\"status\">Trouble that is on: {}. <a href=\"{}\">See or end it</a></p>",
                troubles.stream().map(Trouble::title).collect(Collectors.joining(", ")),
                Links.in(visit.environment(), Links.TROUBLES));
    }

    private static Html tab(String title, String path, Visit visit) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a>",
                Links.in(visit.environment(), path),
                visit.path().startsWith(path) ? Html.of(" aria-current=\"page\"") : Html.NOTHING,
                title);
    }

    private static Html choice(Environment environment, Environment current, Visit visit) {
        var section = Stream.of(Links.ASSETS, Links.TROUBLES)
                .filter(path -> visit.path().startsWith(path))
                .findFirst()
                .orElse(Links.KEYS);
        return Html.of(
                "<a href=\"{}\"{}>{}</a>",
                Links.in(environment, section),
                environment == current ? Html.of(" aria-current=\"true\"") : Html.NOTHING,
                environment.title());
    }
}
