package app.latchkey.handoff;

import app.latchkey.handoff.CardField.Label;
import java.util.List;

/** The form of any terminal in which an exchange is added by hand. */
final class TerminalForm implements Target {

    @Override
    public String name() {
        return "TERMINAL_FORM";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "OKX API v5, overview: the three values of a key";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knobs.Knob.byHand(), Knobs.Knob.byHand());
    }

    @Override
    public Handout write(Handover handover) {
        var credentials = handover.credentials();
        return new Handout.Card(List.of(
                CardField.plain(Label.EXCHANGE, "OKX"),
                CardField.value(Label.API_KEY, Value.API_KEY, credentials),
                CardField.value(Label.SECRET_KEY, Value.SECRET_KEY, credentials),
                CardField.value(Label.PASSPHRASE, Value.PASSPHRASE, credentials),
                CardField.plain(Label.NAME, handover.name())));
    }
}
