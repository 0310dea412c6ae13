package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Peek;
import app.latchkey.ui.control.SecretField;
import app.latchkey.ui.control.StrengthMeter;
import app.latchkey.ui.control.Wrapped;
import java.util.List;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/** The passphrase step: generate or choose, see its strength, copy it for the form on OKX. */
final class PassphraseView extends StepView<PassphraseViewModel> {

    PassphraseView(PassphraseViewModel model, Texts all) {
        super(model, all, "wizard.passphrase");
        var origins = Choices.of(texts.of("origin"), List.of(PassphraseViewModel.Origin.values()), model.origin());
        var peek = new Peek(model.passphrase(), new SecretField(model.passphrase(), all), all);
        var field = field("passphrase", peek.field(), peek, model.problem());
        field.with(
                peek.toggle(),
                Actions.button(texts.get("generate"), Feather.REFRESH_CW, model::generate),
                new CopyButton(all, texts.get("what"), model::copy));

        var strength = new StrengthMeter(
                PassphraseViewModel.LEVELS, model.level(), model.level().map(level -> texts.get("strength." + level)));
        var advice = Announcer.live(Wrapped.muted(""));
        advice.textProperty().bind(model.advice().map(list -> list.stream()
                .map(item -> texts.get("advice." + item.name()))
                .collect(Collectors.joining("\n"))));
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        show(origins, field, strength, advice, notice(Notice.Kind.CAUTION, "kept"));
    }
}
