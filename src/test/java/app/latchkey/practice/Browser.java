package app.latchkey.practice;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody with a browser: opens pages and posts their forms, following redirects. */
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    private final URI exchange;
    private HttpResponse<String> page;

    public Browser(URI exchange) throws IOException, InterruptedException {
        this.exchange = exchange;
        page = open(exchange);
    }

    private static HttpResponse<String> open(URI address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    public Browser go(String path) throws IOException, InterruptedException {
        page = open(exchange.resolve(path));
        return this;
    }

    public Browser reload() throws IOException, InterruptedException {
        page = open(page.uri());
        return this;
    }

    /** Posts the page's own form, with its token, and these names and values in turn. */
    public Browser submit(String... namesAndValues) throws IOException, InterruptedException {
        var action = find("method=\"post\" action=\"([^\"]+)\"").replace("&amp;", "&");
        return post(action, form("token", find("name=\"token\" value=\"([^\"]+)\"")) + "&" + form(namesAndValues));
    }

    public Browser post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(exchange.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", exchange.toString())
                .POST(BodyPublishers.ofString(form))
                .build();
        page = HTTP.send(request, BodyHandlers.ofString());
        return this;
    }

    public static String form(String... namesAndValues) {
        return IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> namesAndValues[2 * i] + "="
                        + URLEncoder.encode(namesAndValues[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public int status() {
        return page.statusCode();
    }

    public String html() {
        return page.body();
    }

    public String path() {
        return page.uri().getPath();
    }

    public HttpResponse<String> response() {
        return page;
    }

    /** The first group of the first match on the page. */
    public String find(String regex) {
        var matcher = Pattern.compile(regex).matcher(html());
        if (!matcher.find()) {
            throw new AssertionError("Not on the page: " + regex + "\n" + html());
        }
        return matcher.group(1);
    }
}
