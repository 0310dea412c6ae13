package app.latchkey.ui.settings;

import app.latchkey.settings.ProxyChoice.Kind;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Page;
import app.latchkey.ui.control.ProblemLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The settings. */
public final class SettingsView extends Page implements Screen {

    private final Choices<Theme> themes;

    public SettingsView(SettingsViewModel model, ProblemLine problems, Texts all) {
        super(all.get("settings.title"), all.get("settings.lead"));
        var texts = all.of("settings");
        themes = Choices.of(texts.of("theme"), List.of(Theme.values()), model.theme());
        var idle = Fields.text(model.idleMinutes());
        idle.getStyleClass().add("minutes");
        show(
                themes,
                new FieldBox(texts.of("idle"), all, idle, model.idleProblem()),
                ways(model.proxy(), texts.of("proxy")),
                proxyAddress(model.proxy(), texts.of("proxy.address"), all),
                problems);
    }

    private static Node ways(ProxyViewModel model, Texts texts) {
        return Choices.of(texts, List.of(Kind.values()), model.kind());
    }

    private static Node proxyAddress(ProxyViewModel model, Texts texts, Texts all) {
        var address = Fields.text(model.address());
        address.getStyleClass().add("proxy-address");
        var box = new FieldBox(texts, all, address, model.problem());
        box.visibleProperty().bind(model.wantsAddress());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void enter() {
        focus(themes.first());
    }
}
