package app.latchkey.practice;

/** What every page has around its own contents: above all, that nothing on it is real. */
final class Layout {

    private Layout() {}

    static Html of(Visit visit, Reply.Page page) {
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
                <header class="top">
                <nav aria-label="Pages">{}{}</nav>
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
                tab("API keys", Links.KEYS, visit),
                tab("Assets", Links.ASSETS, visit),
                choice(Environment.LIVE, environment, visit),
                choice(Environment.DEMO, environment, visit),
                page.body());
    }

    private static Html tab(String title, String path, Visit visit) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a>",
                Links.in(visit.environment(), path),
                visit.path().startsWith(path) ? Html.of(" aria-current=\"page\"") : Html.NOTHING,
                title);
    }

    private static Html choice(Environment environment, Environment current, Visit visit) {
        var section = visit.path().startsWith(Links.ASSETS) ? Links.ASSETS : Links.KEYS;
        return Html.of(
                "<a href=\"{}\"{}>{}</a>",
                Links.in(environment, section),
                environment == current ? Html.of(" aria-current=\"true\"") : Html.NOTHING,
                environment.title());
    }
}
