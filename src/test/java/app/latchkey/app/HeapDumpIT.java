package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.settings.Workspace;
import app.latchkey.vault.VaultKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After a lock, no secret is in the app's memory; the app runs in a process of its own, the exchange in this one. */
class HeapDumpIT {

    /** Nowhere else in the app, so that finding it shows that the search finds. */
    private static final String CONTROL = "held on purpose 7431";

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private Process app;
    private BufferedReader says;
    private OutputStream hears;

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        PreparedData.vault(data, Workspace.PRACTICE).close();
        app = new ProcessBuilder(command())
                .redirectError(data.resolve("said").toFile())
                .start();
        says = app.inputReader();
        hears = app.getOutputStream();
    }

    @AfterEach
    void close() throws IOException {
        app.destroyForcibly();
        exchange.close();
    }

    /** As this test, but without whatever watches it: that would keep what it has seen. */
    private List<String> command() {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                UsedApp.class.getName(),
                data.toString(),
                exchange.address().toString()));
        return command;
    }

    private void tell(String command, byte[] behind) throws IOException {
        hears.write((command + "\n").getBytes(StandardCharsets.UTF_8));
        hears.write(behind);
        hears.flush();
        for (var line = says.readLine(); !"done".equals(line); line = says.readLine()) {
            assertThat(line)
                    .as("after “%s”: %s", command, Files.readString(data.resolve("said")))
                    .isNotNull();
        }
    }

    private void tell(String... commands) throws IOException {
        for (var command : commands) {
            tell(command, new byte[0]);
        }
    }

    private void type(String label, String secret) throws IOException {
        var bytes = secret.getBytes(StandardCharsets.US_ASCII);
        tell("secret\t" + label + "\t" + bytes.length, bytes);
    }

    private Path dump() throws IOException {
        var file = data.resolve("live.hprof");
        Files.deleteIfExists(file);
        tell("dump\t" + file);
        return file;
    }

    private void unlock() throws IOException {
        tell("see\tUnlock your vault");
        type("Master password", PreparedData.MASTER);
        tell("click\tUnlock");
    }

    /** Wizard, check, transfer, looks at secrets, a hand-off and the clipboard, with the new key. */
    private void use(String apiKey, String secretKey) throws IOException {
        tell("see\tNo exchange account yet", "click\tI already have a key");
        tell("see\tEnter your key", "fill\tName in Latchkey\tGridbot", "fill\tAPI key\t" + apiKey);
        type("Secret key", secretKey);
        type("Passphrase", PreparedData.PASSPHRASE);
        tell("click\tNext", "see\tWhere does it belong?", "click\tNext");
        tell("see\tOKX accepted all three values", "click\tNext");
        tell("see\tcan be moved.", "fill\tAmount\t0.001", "click\tMove to the Trading Account …");
        tell("click\tConfirm and move", "see\thas moved", "click\tNext", "click\tDone");
        tell("see\tEach one is an API key", "click\tCheck", "see\tOKX accepted all three values");
        tell("click\tBack to the exchange accounts", "click\tView", "click\tShow: Secret key");
        type("Master password", PreparedData.MASTER);
        tell("click\tShow it", "see\tHidden again", "click\tExchange accounts", "click\tGive to a terminal …");
        tell("click\tccxt (JSON, with JavaScript and Python)", "click\tShow: What is copied or saved");
        type("Master password", PreparedData.MASTER);
        tell("click\tShow it", "see\tHidden again", "click\tCopy: What is copied or saved");
        tell("see\tThe clipboard is cleared in");
    }

    @Test
    @Timeout(600)
    void afterALockALiveHeapDumpHoldsNoSecretInAnyEncoding() throws IOException {
        var key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
        var keys = VaultKeys.of(data.resolve("practice").resolve("vault.latchkey"), PreparedData.MASTER);
        var needles = new HeapNeedles()
                .add("control", HeapNeedles.encodings(CONTROL))
                .add("master password", HeapNeedles.encodings(PreparedData.MASTER))
                .add("secret key", HeapNeedles.encodings(key.secretKey()))
                .add("passphrase", HeapNeedles.encodings(PreparedData.PASSPHRASE));
        keys.forEach((name, bytes) -> needles.add(name, HeapNeedles.encodings(bytes)));
        for (var encoding : HeapNeedles.encodings(CONTROL).values()) {
            tell("hold\t" + encoding.length, encoding);
        }
        unlock();
        use(key.apiKey(), key.secretKey());
        assertThat(needles.foundIn(dump()))
                .as("while the vault is open")
                .anyMatch(name -> name.startsWith("vault key"));

        tell("lock", "see\tUnlock your vault");

        var expected = HeapNeedles.encodings(CONTROL).keySet().stream()
                .map(encoding -> "control as " + encoding)
                .toList();
        assertThat(needles.foundIn(dump())).containsExactlyInAnyOrderElementsOf(expected);
    }
}
