package app.latchkey.tour;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/** Plays the browser's part on the practice exchange: opens its pages and posts the forms that they show. */
final class PracticeBrowser {

    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the exchange shows once a key is made. */
    record NewKey(String apiKey, String secretKey) {

        @Override
        public String toString() {
            return "NewKey[" + apiKey + "]";
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NORMAL)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(PATIENCE)
            .build();
    private final Effort effort;
    private HttpResponse<String> page;

    /**
     * Opens a page of the practice exchange; refuses any other address than this computer's.
     *
     * @param effort counts what a hand would have to do on the pages
     */
    PracticeBrowser(String address, Effort effort) {
        this.effort = effort;
        var first = URI.create(address);
        if (!"http".equals(first.getScheme()) || !THIS_COMPUTER.contains(first.getHost())) {
            throw new StepFailed("The API page is not on this computer, and the tour opens no other.");
        }
        page = send(HttpRequest.newBuilder(first));
    }

    /** Makes a key with Read and Trade, from the page with the list of keys. */
    NewKey makeKey(String name, String passphrase, String addresses) {
        follow("href=\"([^\"]*/create[^\"]*)\"");
        var form = choice("purpose", "api-trading")
                + choice("permission", "read")
                + choice("permission", "trade")
                + typed("name", name)
                + typed("passphrase", passphrase)
                + typed("addresses", addresses);
        submit(form);
        var code = find("id=\"sent-code\"[^>]*>([^<]+)<");
        submit(choice("way", "email") + typed("code", code));
        return new NewKey(find("id=\"api-key\"[^>]*>([^<]+)<"), find("id=\"secret-key\"[^>]*>([^<]+)<"));
    }

    /** Lets the exchange have a trouble, or end it. */
    void trouble(String name, boolean on) {
        var control = on ? "/practice/trouble?name=" : "/practice/trouble/off?name=";
        page = send(HttpRequest.newBuilder(page.uri().resolve(control + escaped(name)))
                .POST(BodyPublishers.noBody()));
    }

    /** The text of the page's facts, as it is on the clipboard after everything was selected and copied. */
    String copyAll() {
        effort.keys();
        effort.keys();
        return unescaped(find("(?s)(<dl.*?</dl>)").replaceAll("<[^>]+>", "\n"));
    }

    /** What the form says of a radio button or a box; one that is not chosen yet takes a click. */
    private String choice(String field, String value) {
        if (find("<input type=\"\\w+\" name=\"" + field + "\" value=\"" + value + "\"([^>]*)>")
                .isEmpty()) {
            effort.click();
        }
        return "&" + field + "=" + escaped(value);
    }

    /** What the form says of a field; one that the keyboard is not in yet takes a click first. */
    private String typed(String field, String value) {
        if (!find("<(?:input|textarea) id=\"" + field + "\"([^>]*)>").contains("autofocus")) {
            effort.click();
        }
        effort.keys();
        return "&" + field + "=" + escaped(value);
    }

    private void follow(String link) {
        effort.click();
        page = send(HttpRequest.newBuilder(page.uri().resolve(unescaped(find(link)))));
    }

    /** Posts the page's own form, with its token. */
    private void submit(String form) {
        effort.click();
        var action = page.uri().resolve(unescaped(find("method=\"post\" action=\"([^\"]+)\"")));
        var token = find("name=\"token\" value=\"([^\"]+)\"");
        page = send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", action.resolve("/").toString().replaceFirst("/$", ""))
                .POST(BodyPublishers.ofString("token=" + escaped(token) + form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StepFailed("The practice exchange’s page "
                        + answer.uri().getPath() + " answered " + answer.statusCode() + ".");
            }
            return answer;
        } catch (IOException e) {
            throw new StepFailed("The practice exchange’s pages cannot be reached.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("The tour was interrupted.", e);
        }
    }

    private String find(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        if (!matcher.find()) {
            throw new StepFailed(
                    "The practice exchange’s page " + page.uri().getPath() + " does not show " + pattern + ".");
        }
        return matcher.group(1);
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&amp;", "&");
    }
}
