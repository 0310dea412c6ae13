package app.latchkey.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser's session over the W3C WebDriver protocol, with the chromedriver that is installed. */
final class WebDriver implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private WebDriver(Process driver, String port, Map<String, ?> capabilities) {
        this.driver = driver;
        var all = "http://127.0.0.1:" + port + "/session";
        var made = send("POST", all, body(Map.of("capabilities", Map.of("alwaysMatch", capabilities))));
        session = all + "/" + made.path("sessionId").asText();
    }

    /** Starts chromedriver, and a browser with these capabilities. */
    static WebDriver start(Map<String, ?> capabilities) throws IOException {
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
                return open(driver, port.group(1), capabilities);
            }
        }
        throw new AssertionError("chromedriver does not start:\n" + said);
    }

    private static WebDriver open(Process driver, String port, Map<String, ?> capabilities) {
        try {
            return new WebDriver(driver, port, capabilities);
        } catch (AssertionError e) {
            driver.destroyForcibly();
            throw e;
        }
    }

    /** Asks for something of the session. */
    JsonNode get(String path) {
        return send("GET", session + "/" + path, BodyPublishers.noBody());
    }

    /** Has the session do something. */
    JsonNode post(String path, Map<String, ?> values) {
        return send("POST", session + "/" + path, body(values));
    }

    /** Ends the browser, however it feels about it. */
    @Override
    public void close() {
        try {
            send("DELETE", session, BodyPublishers.noBody());
        } finally {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly();
        }
    }

    private static BodyPublisher body(Map<String, ?> values) {
        return BodyPublishers.ofString(Bot.JSON.valueToTree(values).toString());
    }

    private JsonNode send(String method, String address, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).method(method, body).build();
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
