package app.latchkey.ui.start;

import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.SecretField;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** Unlocking: one field, one button. */
public final class UnlockView implements Screen {

    private final UnlockViewModel model;
    private final StartCard card;
    private final SecretField password;

    public UnlockView(UnlockViewModel model, Texts all) {
        this.model = model;
        var texts = all.of("unlock");
        card = new StartCard(texts, Feather.LOCK);
        password = new SecretField(model.password(), all);

        var field = new FieldBox(texts.of("password"), all, password, model.problem());
        field.judgeAtOnce();
        var unlock = Actions.main(texts.get("unlock"), model.working().map(working -> !working), model::unlock);
        card.show(field, new Busy(texts.get("working"), model.working(), unlock));

        model.problem().subscribe(problem -> {
            if (problem.isPresent()) {
                password.requestFocus();
                password.selectAll();
            }
        });
    }

    @Override
    public Parent node() {
        return card;
    }

    @Override
    public void enter() {
        card.focus(password);
    }

    @Override
    public void leave() {
        model.forget();
    }
}
