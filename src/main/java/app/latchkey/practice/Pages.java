package app.latchkey.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** The pages for a person with a browser: finds the page, keeps foreign forms out, and sends what came of it. */
final class Pages implements HttpHandler {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Reply OUT_OF_DATE = new Reply.Page(
            403,
            "Form out of date",
            Html.of("<h1>This form is out of date</h1><p>It was not made by this exchange, or the exchange was started"
                    + " anew since. Go back, reload the page and try again.</p>"));

    private final SecureRandom random;
    private final FormToken token;
    private final KeyPages keyPages;
    private final CreatePages createPages;
    private final AssetsPage assetsPage;
    private final TroublesPage troublesPage;
    private final Troubles troubles;

    Pages(Books books, Keys keys, Troubles troubles, ExchangeClock clock, SecureRandom random) {
        this.random = random;
        token = new FormToken(random);
        keyPages = new KeyPages(keys, token);
        createPages = new CreatePages(keys, new Drafts(clock, random), token);
        assetsPage = new AssetsPage(books, token);
        troublesPage = new TroublesPage(troubles, token);
        this.troubles = troubles;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            answer(http);
        }
    }

    private void answer(HttpExchange http) throws IOException {
        switch (http.getRequestURI().getPath()) {
            case Links.STYLE -> Http.send(http, new Answer(200, "text/css; charset=utf-8", resource("style.css")));
            case Links.ICON -> Http.send(http, new Answer(200, "image/svg+xml", resource("icon.svg")));
            default -> page(http);
        }
    }

    private void page(HttpExchange http) throws IOException {
        try {
            var request = Request.of(http);
            var visit = new Visit(request.method(), request.path(), request.query(), request.bodyAsForm());
            send(http, visit, reply(visit));
        } catch (Refusal refusal) {
            Http.send(http, refusal.answer());
        } catch (UncheckedIOException _) {
            Http.send(http, Answer.text(500, "The exchange could not save this; nothing was changed"));
        }
    }

    private Reply reply(Visit visit) {
        return switch (visit.method()) {
            case "GET" -> shown(visit);
            case "POST" -> token.isIn(visit.form()) ? posted(visit) : OUT_OF_DATE;
            default -> new Reply.Page(405, "Not possible", Html.of("<h1>Not possible</h1>"));
        };
    }

    private Reply shown(Visit visit) {
        return switch (visit.path()) {
            case "/" -> new Reply.SeeOther(Links.KEYS);
            case Links.KEYS -> keyPages.table(visit);
            case Links.VIEW -> keyPages.view(visit);
            case Links.EDIT -> keyPages.editForm(visit);
            case Links.DELETE -> keyPages.deleteForm(visit);
            case Links.CREATE -> createPages.form(visit);
            case Links.CONFIRM -> createPages.secondFactor(visit);
            case Links.CREATED -> createPages.created(visit);
            case Links.ASSETS -> assetsPage.show(visit);
            case Links.TROUBLES -> troublesPage.show(visit);
            default -> Reply.NOT_FOUND;
        };
    }

    private Reply posted(Visit visit) {
        return switch (visit.path()) {
            case Links.CREATE -> createPages.submit(visit);
            case Links.CONFIRM -> createPages.confirm(visit);
            case Links.EDIT -> keyPages.edit(visit);
            case Links.DELETE -> keyPages.delete(visit);
            case Links.ASSETS -> assetsPage.transfer(visit);
            case Links.TROUBLES -> troublesPage.change(visit);
            default -> Reply.NOT_FOUND;
        };
    }

    private void send(HttpExchange http, Visit visit, Reply reply) throws IOException {
        var headers = http.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        // Chromium's back button shows even pages that must not be stored, unless a cookie changed after them; without
        // this one, it would show a secret key again.
        headers.set("Set-Cookie", "page=" + Long.toHexString(random.nextLong()) + "; HttpOnly; SameSite=Strict");
        switch (reply) {
            case Reply.SeeOther elsewhere -> {
                headers.set("Location", elsewhere.location());
                Http.send(http, Answer.text(303, ""));
            }
            case Reply.Page page -> {
                var markup = Layout.of(visit, page, troubles.active().keySet()).markup();
                Http.send(http, new Answer(page.status(), "text/html; charset=utf-8", markup));
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
