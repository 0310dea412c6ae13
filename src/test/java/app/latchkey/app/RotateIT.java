package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.practice.KeyRequest;
import app.latchkey.settings.Workspace;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Care;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.HandOff;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key replaced by a new one, from the first step to the last, with a lock in between. By mouse. */
class RotateIT extends WindowTest {

    private static final Instant LAST_MONTH = Instant.parse("2026-10-20T10:00:00Z");

    @BeforeEach
    void open() throws IOException {
        try (var vault = PreparedData.vault(data, Workspace.PRACTICE)) {
            var handOff = new HandOff("HUMMINGBOT", "1f2e3d4c-…-a1b0", LAST_MONTH, Optional.empty());
            vault.put(connection("Gridbot")
                    .withWhitelist(new IpWhitelist(List.of(new IpEntry("198.51.100.7"))))
                    .withCare(Care.NONE.withHandOff(handOff)));
            vault.put(connection("Gridbot new"));
        }
    }

    private Connection connection(String name) throws IOException {
        var made = exchange.createKey(KeyRequest.trading(name, PreparedData.PASSPHRASE));
        var credentials = new Credentials(
                new ApiKey(made.apiKey()), Secret.copyOf(made.secretKey()), Secret.copyOf(PreparedData.PASSPHRASE));
        return Connection.of(
                new ConnectionName(name), Site.PRACTICE, Environment.LIVE, AccountKind.MAIN, credentials, LAST_MONTH);
    }

    @Test
    void theNewKeyIsPlannedLikeTheOldOne() {
        try (var _ = start()) {
            unlock().see("Each one is an API key");
            hand.click("View").click("Replace by another …").click("Begin");
            hand.click("Make a new key").see("Before you start").click("Next").see("Name the key");

            assertThat(hand.content("API name")).isEqualTo("Gridbot2");
        }
    }

    @Test
    void theListIsWorkedOffAndKeptUntilTheOldKeyIsRemoved() {
        try (var _ = start()) {
            unlock().see("Each one is an API key");
            hand.click("View")
                    .click("Replace by another …")
                    .see("Replace “Gridbot”")
                    .click("Begin");
            hand.see("Begun on ").see("Hummingbot (connect okx): got the old key on October 20, 2026.");
            assertThat(hand.can("Check the new key")).isFalse();

            hand.click("Gridbot new");
            hand.until("the new key can be checked", () -> Eyes.named("Check the new key")
                    .filter(node -> !node.isDisabled())
                    .isPresent());
            hand.click("Give the new key: Hummingbot (connect okx)").see("Hand off “Gridbot new”");
            hand.click("Copy: Passphrase").click("Done: clear the clipboard").see("Noted as handed off.");
            hand.click("Back to replacing it").see("and has the new one since").seeFocusOn("Check the new key");
        }
        try (var _ = start()) {
            unlock().see("Each one is an API key");
            hand.see("Gridbot: It has been in the middle of being replaced since")
                    .click("See to it");
            hand.see("and has the new one since").see("Wait with this: not everything above is done");
            hand.click("Check it once more").see("OKX accepted all three values");
            hand.click("Back to replacing it").see("Begun on ").seeNoMore("not everything above is done");
            hand.seeFocusOn("The old key is deleted on OKX").see("Wait with this until the old key is deleted");
            hand.click("Open the API page").see("Asked your browser to open it.");
            hand.click("The old key is deleted on OKX").seeNoMore("Wait with this");
            hand.seeFocusOn("The old key is deleted on OKX").click("Remove the old key here …");
            hand.see("Remove “Gridbot”?").click("Remove it here").see("Each one is an API key");
            hand.seeNoMore("being replaced since");
        }
    }
}
