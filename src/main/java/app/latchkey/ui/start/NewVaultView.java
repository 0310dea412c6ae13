package app.latchkey.ui.start;

import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.password.NewPasswordBox;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** A new vault: the master password, typed twice, with its strength. */
public final class NewVaultView implements Screen {

    private final NewVaultViewModel model;
    private final StartCard card;
    private final NewPasswordBox passwords;

    /** @param takeIn leads to a vault file from elsewhere */
    public NewVaultView(NewVaultViewModel model, Supplier<Optional<Boolean>> capsLock, Runnable takeIn, Texts all) {
        this.model = model;
        var texts = all.of("newVault");
        card = new StartCard(texts, Feather.LOCK);
        passwords = new NewPasswordBox(model.password(), capsLock, texts, all);

        var create = Actions.main(texts.get("create"), model.working().map(working -> !working), () -> {
            passwords.judge();
            model.create();
        });
        var untried = new Notice(Notice.Kind.INFO, all.get("welcome.untried"));
        Shown.only(model.isReal(), untried);
        card.show(
                passwords,
                new Notice(Notice.Kind.CAUTION, texts.get("noRecovery")),
                untried,
                new ProblemLine(all, model.refused()),
                new Busy(texts.get("working"), model.working(), create),
                Actions.link(texts.get("takeIn"), takeIn));
    }

    @Override
    public Parent node() {
        return card;
    }

    @Override
    public void enter() {
        card.focus(passwords.first());
    }

    @Override
    public void leave() {
        model.forget();
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.NEW_VAULT.always();
    }
}
