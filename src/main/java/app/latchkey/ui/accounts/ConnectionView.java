package app.latchkey.ui.accounts;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Dates;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.password.RevealBox;
import app.latchkey.ui.password.RevealViewModel;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Vault;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;

/** One exchange account: everything but the secrets at once, and each of the three values to copy. */
public final class ConnectionView extends ScreenPage {

    private final Connection connection;
    private final Instant nextReview;
    private final Texts all;
    private final Texts texts;
    private final Vault vault;
    private final Clips clips;
    private final RevealViewModel<KeptSecret> reveal;
    private final GridPane table = new GridPane();
    private final Button check;

    /** @param nextReview when its key is to be reviewed next */
    public ConnectionView(
            Connection connection,
            Instant nextReview,
            Vault vault,
            Clips clips,
            RevealViewModel<KeptSecret> reveal,
            Supplier<Optional<Boolean>> capsLock,
            AccountsViewModel.Ways ways,
            Back back,
            Texts all) {
        super(connection.name().value(), all.get("connection.lead"), connection.environment());
        this.connection = connection;
        this.nextReview = nextReview;
        this.vault = vault;
        this.clips = clips;
        this.reveal = reveal;
        this.all = all;
        this.texts = all.of("connection");
        table.getStyleClass().add("review-table");

        row("site", label(all.get("site." + connection.site())));
        row("environment", label(all.get("environment." + connection.environment())));
        row("kind", label(texts.get("kind." + connection.kind())));
        connection.nameOnOkx().ifPresent(name -> row("nameOnOkx", label(name.value())));
        row("apiKey", mono(connection.credentials().apiKey().masked()), copy("apiKey", this::copyApiKey));
        secretRow("secretKey", KeptSecret.SECRET_KEY);
        secretRow("passphrase", KeptSecret.PASSPHRASE);
        row(
                "addresses",
                mono(
                        connection.whitelist().isEmpty()
                                ? texts.get("none")
                                : connection.whitelist().commaSeparated()));
        row("created", label(Dates.brief(connection.created(), all.locale())));
        row("care", label(care()));
        row("notes", label(connection.notes().isBlank() ? texts.get("none") : connection.notes()));

        check = Actions.button(all.get("accounts.check"), Feather.CHECK_CIRCLE, () -> ways.check(connection));
        var actions = Actions.row(
                check,
                Actions.button(texts.get("edit"), Feather.EDIT_2, () -> ways.edit(connection)),
                Actions.button(all.get("accounts.funds"), Feather.REPEAT, () -> ways.moveFunds(connection)),
                Actions.button(
                        all.get("accounts.handOff"), Feather.SEND, () -> ways.handOff(connection, Optional.empty())),
                Actions.button(all.get("accounts.replace"), Feather.REFRESH_CW, () -> ways.replace(connection)),
                Actions.button(all.get("accounts.care"), Feather.HEART, () -> ways.care(connection)),
                Actions.button(all.get("accounts.leaked"), Feather.ALERT_OCTAGON, () -> ways.leaked(connection)),
                Actions.button(all.get("accounts.remove"), Feather.TRASH_2, () -> ways.remove(connection)),
                back.link());
        show(table, new RevealBox(reveal, capsLock, all), actions);
    }

    @Override
    public void enter() {
        focus(check);
    }

    @Override
    public void leave() {
        reveal.hide();
    }

    private void secretRow(String name, KeptSecret which) {
        row(
                name,
                new SecretCell(reveal, which),
                copy(name, () -> copySecret(which)),
                RevealBox.toggle(reveal, which, texts.get(name), all));
    }

    private void row(String name, Node... cells) {
        var label = label(texts.get(name));
        label.getStyleClass().add("field-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        int at = table.getRowCount();
        table.add(label, 0, at);
        for (int i = 0; i < cells.length; i++) {
            table.add(cells[i], i + 1, at);
        }
    }

    private String care() {
        return connection
                .care()
                .leaked()
                .map(since -> texts.get("care.leaked", since))
                .orElseGet(() -> texts.get("care.next", nextReview));
    }

    private CopyButton copy(String name, Runnable action) {
        return new CopyButton(all, texts.get(name), action);
    }

    private void copyApiKey() {
        clips.copy(connection.credentials().apiKey().value());
    }

    private void copySecret(KeptSecret which) {
        vault.connections().withId(connection.id()).ifPresent(saved -> clips.copySecret(which.of(saved.credentials())));
    }

    private static Label mono(String text) {
        var label = label(text);
        label.getStyleClass().add("mono");
        return label;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.CONNECTION.always();
    }
}
