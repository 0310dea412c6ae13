package app.latchkey.ui.start;

import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.SecretField;
import app.latchkey.ui.control.StrengthMeter;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** A new vault: the master password, typed twice, with its strength. */
public final class NewVaultView implements Screen {

    private static final int STRENGTH_BARS = 4;

    private final NewVaultViewModel model;
    private final StartCard card;
    private final SecretField password;

    public NewVaultView(NewVaultViewModel model, Texts all) {
        this.model = model;
        var texts = all.of("newVault");
        card = new StartCard(texts, Feather.LOCK);
        password = new SecretField(model.password(), all);

        var first = new FieldBox(texts.of("password"), all, password, model.passwordProblem());
        var second = new FieldBox(
                texts.of("repeated"), all, new SecretField(model.repeated(), all), model.repeatedProblem());
        var strength = new StrengthMeter(
                STRENGTH_BARS,
                model.strength().map(Enum::ordinal),
                model.strengthName().map(name -> texts.get("strength." + name)));
        var create = Actions.main(texts.get("create"), model.working().map(working -> !working), () -> {
            first.judge();
            second.judge();
            model.create();
        });
        var untried = new Notice(Notice.Kind.INFO, all.get("welcome.untried"));
        untried.setVisible(model.isReal());
        untried.setManaged(model.isReal());
        card.show(
                first,
                strength,
                second,
                new Notice(Notice.Kind.CAUTION, texts.get("noRecovery")),
                untried,
                new ProblemLine(all, model.refused()),
                new Busy(texts.get("working"), model.working(), create));
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
