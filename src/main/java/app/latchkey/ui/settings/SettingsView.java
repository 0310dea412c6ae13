package app.latchkey.ui.settings;

import app.latchkey.settings.ProxyChoice.Kind;
import app.latchkey.settings.Settings.Language;
import app.latchkey.settings.Settings.TextSize;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.ui.SystemEvents;
import app.latchkey.ui.SystemEvents.Hearing;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The settings. */
public final class SettingsView extends ScreenPage {

    private final SettingsViewModel model;
    private final Texts all;
    private final Texts texts;
    private final Choices<Theme> themes;

    /** Ways from the settings to other screens. */
    public interface Ways {

        void changePassword();

        void restore();

        /** Begins anew in the language that is chosen. */
        void speak();
    }

    /** @param events whether sleep and a locked session would be heard of, and whether the system tells the user something */
    public SettingsView(
            SettingsViewModel model,
            VaultCopyViewModel copy,
            SystemEvents events,
            Ways ways,
            ProblemLine problems,
            Texts all) {
        super(all.get("settings.title"), all.get("settings.lead"));
        this.model = model;
        this.all = all;
        this.texts = all.of("settings");
        themes = Choices.of(texts.of("theme"), List.of(Theme.values()), model.theme());
        show(
                section("appearance", appearance(ways)),
                section("locking", locking(events.hearing())),
                section("watch", watch(events.tellsUser())),
                section("moving", moving()),
                section("clipboard", clipboard()),
                section("vault", vault(copy, ways)),
                section("proxy", proxy(model.proxy())),
                problems);
    }

    private Node[] appearance(Ways ways) {
        var anew = new VBox(
                sentence("language.later"), Actions.button(texts.get("language.anew"), Feather.GLOBE, ways::speak));
        anew.getStyleClass().add("section");
        Shown.during(model.language().map(this::isAnother), anew);
        return new Node[] {
            themes,
            Choices.of(texts.of("textSize"), List.of(TextSize.values()), model.textSize()),
            tick("stillness", model.stillness()),
            Choices.of(texts.of("language"), List.of(Language.values()), model.language()),
            anew
        };
    }

    private boolean isAnother(Language chosen) {
        return !Texts.speaking(chosen).locale().equals(all.locale());
    }

    private Node[] proxy(ProxyViewModel proxy) {
        var address = Fields.text(proxy.address());
        address.getStyleClass().add("proxy-address");
        var box = new FieldBox(texts.of("proxy.address"), all, address, proxy.problem());
        Shown.during(proxy.wantsAddress(), box);
        return new Node[] {Choices.of(texts.of("proxy"), List.of(Kind.values()), proxy.kind()), box};
    }

    @Override
    public void enter() {
        focus(themes.first());
    }

    private Node[] locking(Hearing hearing) {
        var minutes = Fields.text(model.idleMinutes());
        minutes.getStyleClass().add("short-number");
        minutes.disableProperty().bind(model.locksWhenIdle().not());
        var never = new Notice(Notice.Kind.CAUTION, texts.get("locking.never"));
        Shown.during(model.locksWhenIdle().not(), never);
        return new Node[] {
            tick("locking.whenIdle", model.locksWhenIdle()),
            new FieldBox(texts.of("idle"), all, minutes, model.idleProblem()),
            never,
            tick("locking.whenMinimised", model.locksWhenMinimised()),
            sentence("locking.hearing." + hearing)
        };
    }

    private Node[] watch(boolean tellsUser) {
        var days = Fields.text(model.reviewDays());
        days.getStyleClass().add("short-number");
        return new Node[] {
            tick("watch.on", model.watches()),
            sentence("watch.what"),
            sentence(tellsUser ? "watch.tells.SYSTEM" : "watch.tells.WINDOW"),
            new FieldBox(texts.of("review"), all, days, model.reviewProblem())
        };
    }

    private Node[] moving() {
        var limit = Fields.text(model.bigMove());
        limit.getStyleClass().add("short-number");
        return new Node[] {new FieldBox(texts.of("moving.limit"), all, limit, model.bigMoveProblem())};
    }

    private Node[] clipboard() {
        var seconds = Fields.text(model.clipboardSeconds());
        seconds.getStyleClass().add("short-number");
        return new Node[] {
            new FieldBox(texts.of("clipboard.seconds"), all, seconds, model.clipboardProblem()),
            sentence("clipboard.promise")
        };
    }

    private Node[] vault(VaultCopyViewModel copy, Ways ways) {
        var buttons = Actions.row(
                Actions.button(texts.get("vault.changePassword"), Feather.KEY, ways::changePassword),
                Actions.button(texts.get("vault.restore"), Feather.ROTATE_CCW, ways::restore),
                Actions.button(texts.get("vault.copy"), Feather.COPY, () -> copy.copy(texts.get("vault.copy.title"))));
        var done = new Notice(Notice.Kind.GOOD, "");
        copy.done().subscribe(now -> {
            done.text().setText(now.map(message -> message.in(all)).orElse(""));
            Shown.only(now.isPresent(), done);
        });
        return new Node[] {buttons, sentence("vault.copy.what"), done, new ProblemLine(all, copy.problem())};
    }

    private Node section(String name, Node... parts) {
        var title = new Label(texts.get(name + ".title"));
        title.getStyleClass().add("section-title");
        var box = new VBox(title);
        box.getStyleClass().add("section");
        box.getChildren().addAll(parts);
        return box;
    }

    private CheckBox tick(String name, BooleanProperty value) {
        var box = new CheckBox(texts.get(name));
        box.setMnemonicParsing(true);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Label sentence(String name) {
        var label = new Label(texts.get(name));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.SETTINGS.always();
    }
}
