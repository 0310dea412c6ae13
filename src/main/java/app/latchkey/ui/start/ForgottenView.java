package app.latchkey.ui.start;

import app.latchkey.key.AccountRef;
import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.ui.password.NewPasswordBox;
import app.latchkey.ui.start.ForgottenViewModel.KeyPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A forgotten master password: what is lost, what is not, what to delete on OKX, and a new vault. */
public final class ForgottenView implements Screen {

    private final ForgottenViewModel model;
    private final PageLink.Factory links;
    private final Texts all;
    private final Texts texts;
    private final StartCard card;
    private final VBox todo = new VBox();
    private final NewPasswordBox passwords;
    private final Button back;

    public ForgottenView(
            ForgottenViewModel model,
            Supplier<Optional<Boolean>> capsLock,
            PageLink.Factory links,
            Runnable stay,
            Texts all) {
        this.model = model;
        this.links = links;
        this.all = all;
        this.texts = all.of("forgotten");
        card = new StartCard(texts, Feather.HELP_CIRCLE);
        todo.getStyleClass().add("checklist");
        passwords = new NewPasswordBox(model.vault().password(), capsLock, all.of("newVault"), all);
        back = Actions.button(texts.get("back"), stay);
        var vault = model.vault();
        var create = Actions.button(texts.get("create"), () -> {
            passwords.judge();
            vault.create();
        });
        create.getStyleClass().add("danger");
        create.disableProperty().bind(vault.working());
        card.show(
                new Notice(Notice.Kind.CAUTION, texts.get("lost")),
                new Notice(Notice.Kind.INFO, texts.get("kept")),
                todo,
                passwords,
                new Notice(Notice.Kind.CAUTION, all.get("newVault.noRecovery")),
                new ProblemLine(all, vault.refused()),
                new Busy(texts.get("working"), vault.working(), Actions.decision(back, create)));
        model.accounts().subscribe(this::show);
    }

    @Override
    public Parent node() {
        return card;
    }

    @Override
    public void enter() {
        model.enter();
        card.focus(back);
    }

    @Override
    public void leave() {
        model.vault().forget();
    }

    private void show(List<AccountRef> accounts) {
        todo.getChildren().setAll(Wrapped.text(texts.get(accounts.isEmpty() ? "delete.unknown" : "delete.known")));
        for (var account : accounts) {
            todo.getChildren()
                    .add(Wrapped.text(texts.get(
                            "account",
                            all.get("site." + account.site()),
                            all.get("environment." + account.environment()),
                            account.uid())));
        }
        model.pages().forEach(page -> todo.getChildren().add(link(page)));
    }

    private Node link(KeyPage page) {
        var name = Wrapped.text(
                texts.get("page", all.get("site." + page.site()), all.get("environment." + page.environment())));
        name.getStyleClass().add("field-label");
        return new VBox(name, links.to(texts.of("apiPage"), model.opening(page)));
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.FORGOTTEN.always();
    }
}
