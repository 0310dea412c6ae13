package app.latchkey.practice;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium without a window, driven over the W3C WebDriver protocol by the chromedriver that is installed. It
 * reaches this computer and nothing else, and fails where either program is missing.
 */
final class Chromium implements AutoCloseable {

    static final char TAB = '\uE004';
    static final char ENTER = '\uE007';
    static final char SPACE = '\uE00D';

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox", // its sandbox does not work for root, which tests often are
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-proxy-server",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final URI session;
    private int pagesLeft;

    private Chromium(Process driver, int port, Path profile) {
        this.driver = driver;
        var all = URI.create("http://127.0.0.1:" + port + "/session/");
        var options = json(Map.of(
                "args",
                Stream.concat(FLAGS.stream(), Stream.of("--user-data-dir=" + profile))
                        .toList()));
        var wanted = Bot.JSON.createObjectNode().put("browserName", "chrome");
        wanted.set("goog:chromeOptions", options);
        wanted.set("goog:loggingPrefs", json(Map.of("browser", "ALL")));
        var body = Bot.JSON.createObjectNode();
        body.putObject("capabilities").set("alwaysMatch", wanted);
        var id = send("POST", URI.create("http://127.0.0.1:" + port + "/session"), body)
                .path("sessionId")
                .asText();
        session = all.resolve(id + "/");
    }

    /** @param profile an empty folder for what a browser keeps */
    static Chromium start(Path profile) throws IOException {
        var driver = new ProcessBuilder("chromedriver", "--port=0")
                .redirectErrorStream(true)
                .start();
        var reader = driver.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            said.append(line).append('\n');
            var port = STARTED.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> reader.lines().forEach(_ -> {})); // a full pipe would stop it
                return open(driver, Integer.parseInt(port.group(1)), profile);
            }
        }
        throw new AssertionError("chromedriver does not start:\n" + said);
    }

    private static Chromium open(Process driver, int port, Path profile) {
        try {
            return new Chromium(driver, port, profile);
        } catch (AssertionError e) {
            driver.destroyForcibly();
            throw e;
        }
    }

    /** What a page shows on a screen of that width, in CSS pixels. */
    Chromium width(int pixels) {
        return devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    Chromium dark(boolean dark) {
        var feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        return devTools("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    Chromium go(URI address) {
        post("url", Map.of("url", address.toString()));
        return this;
    }

    void reload() {
        leaving(() -> post("refresh", Map.of()));
    }

    void back() {
        leaving(() -> post("back", Map.of()));
    }

    /** Does what leads to another page, and waits until that is there; the protocol does not promise to wait. */
    void leaving(Runnable step) {
        int left = ++pagesLeft;
        run("window.left = " + left);
        step.run();
        await("another page")
                .atMost(Duration.ofSeconds(30))
                .ignoreException(AssertionError.class)
                .until(() -> run("return window.left !== " + left + " && document.readyState === 'complete'")
                        .asBoolean());
    }

    URI address() {
        return URI.create(get("url").asText());
    }

    String title() {
        return get("title").asText();
    }

    /** What can be read on the page. */
    String text() {
        return find("body").text();
    }

    Element find(String css) {
        return new Element(reference(post("element", Map.of("using", "css selector", "value", css))));
    }

    List<Element> findAll(String css) {
        return Stream.of(post("elements", Map.of("using", "css selector", "value", css)))
                .flatMap(JsonNode::valueStream)
                .map(found -> new Element(reference(found)))
                .toList();
    }

    /** What has the keyboard. */
    Element focused() {
        return new Element(reference(get("element/active")));
    }

    /** Presses and releases keys one after another, wherever the keyboard is. */
    Chromium type(CharSequence keys) {
        var strokes = keys.chars()
                .mapToObj(Character::toString)
                .flatMap(key ->
                        Stream.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)))
                .toList();
        post("actions", Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
        return this;
    }

    Chromium press(char key) {
        return type(String.valueOf(key));
    }

    /** The value of a script's {@code return}. */
    JsonNode run(String script) {
        return post("execute/sync", Map.of("script", script, "args", List.of()));
    }

    /** What the browser complained about since it was last asked. */
    List<String> complaints() {
        return post("se/log", Map.of("type", "browser"))
                .valueStream()
                .filter(entry -> !entry.path("level").asText().equals("INFO"))
                .map(entry -> entry.path("message").asText())
                .toList();
    }

    /** A picture of the whole page, also of what is below the window's edge. */
    void picture(Path file) throws IOException {
        var answer = post(
                "goog/cdp/execute",
                Map.of("cmd", "Page.captureScreenshot", "params", Map.of("captureBeyondViewport", true)));
        Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
    }

    @Override
    public void close() {
        try {
            send("DELETE", URI.create(session.toString().replaceFirst("/$", "")), null);
        } finally {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly();
        }
    }

    /** Something on the page. */
    final class Element {

        private final String path;

        private Element(String reference) {
            path = "element/" + reference + "/";
        }

        void click() {
            post(path + "click", Map.of());
        }

        /** Types into it, as a person would. */
        Element fill(String text) {
            post(path + "value", Map.of("text", text));
            return this;
        }

        String text() {
            return get(path + "text").asText();
        }

        /** A property as scripts see it. */
        JsonNode property(String name) {
            return get(path + "property/" + name);
        }

        String value() {
            return property("value").asText();
        }

        /** Its name for a screen reader. */
        String label() {
            return get(path + "computedlabel").asText();
        }

        /** Its role for a screen reader. */
        String role() {
            return get(path + "computedrole").asText();
        }

        boolean isShown() {
            return get(path + "displayed").asBoolean();
        }

        /** Where it is on the page: {@code x}, {@code y}, {@code width}, {@code height}. */
        JsonNode place() {
            return get(path + "rect");
        }
    }

    private Chromium devTools(String command, Map<String, ?> parameters) {
        post("goog/cdp/execute", Map.of("cmd", command, "params", parameters));
        return this;
    }

    private JsonNode get(String path) {
        return send("GET", session.resolve(path), null);
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return send("POST", session.resolve(path), json(body));
    }

    private static ObjectNode json(Map<String, ?> values) {
        return Bot.JSON.valueToTree(values);
    }

    private static String reference(JsonNode found) {
        return found.elements().next().asText();
    }

    private JsonNode send(String method, URI address, @Nullable JsonNode body) {
        var request = HttpRequest.newBuilder(address)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var value = Bot.JSON.readTree(answer.body()).path("value");
            if (answer.statusCode() != 200) {
                throw new AssertionError(
                        method + " " + address + ": " + value.path("message").asText());
            }
            return value;
        } catch (IOException e) {
            throw new AssertionError("chromedriver does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
