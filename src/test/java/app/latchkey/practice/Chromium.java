package app.latchkey.practice;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium without a window. It reaches this computer and nothing else, and fails where it is not installed. */
final class Chromium implements AutoCloseable {

    static final char TAB = '\uE004';
    static final char ENTER = '\uE007';
    static final char SPACE = '\uE00D';

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

    private final WebDriver driver;
    private int pagesLeft;

    private Chromium(WebDriver driver) {
        this.driver = driver;
    }

    /** @param profile an empty folder for what a browser keeps */
    static Chromium start(Path profile) throws IOException {
        var flags = Stream.concat(FLAGS.stream(), Stream.of("--user-data-dir=" + profile));
        return new Chromium(WebDriver.start(Map.of(
                "browserName",
                "chrome",
                "goog:chromeOptions",
                Map.of("args", flags.toList()),
                "goog:loggingPrefs",
                Map.of("browser", "ALL"))));
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
        driver.close();
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
        return driver.get(path);
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return driver.post(path, body);
    }

    private static String reference(JsonNode found) {
        return found.elements().next().asText();
    }
}
