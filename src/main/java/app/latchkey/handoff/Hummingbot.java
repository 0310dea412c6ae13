package app.latchkey.handoff;

import app.latchkey.handoff.CardField.Label;
import app.latchkey.handoff.Knobs.Knob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bot Hummingbot: what its command {@code connect okx} asks for, in the order in which it asks. */
final class Hummingbot implements Target {

    @Override
    public String name() {
        return "HUMMINGBOT";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "hummingbot (2026-07), connector/exchange/okx/okx_utils.py, okx_constants.py";
    }

    @Override
    public Knobs knobs(Handover handover) {
        var site = subDomain(handover)
                .map(name -> Knob.set("okx_registration_sub_domain: " + name))
                .orElseGet(Knob::notKnown);
        return new Knobs(site, handover.isDemo() ? Knob.notKnown() : Knob.byItself());
    }

    private static Optional<String> subDomain(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL -> Optional.of("www");
            case EEA -> Optional.of("my");
            case US_AU -> Optional.of("app");
            case TURKEY, PRACTICE, PRACTICE_OTHER -> Optional.empty();
        };
    }

    @Override
    public Handout write(Handover handover) {
        var credentials = handover.credentials();
        var fields = new ArrayList<>(List.of(
                CardField.plain(Label.COMMAND, "connect okx"),
                CardField.value(Label.API_KEY, Value.API_KEY, credentials),
                CardField.value(Label.SECRET_KEY, Value.SECRET_KEY, credentials),
                CardField.value(Label.PASSPHRASE, Value.PASSPHRASE, credentials)));
        subDomain(handover).ifPresent(name -> fields.add(CardField.plain(Label.SUB_DOMAIN, name)));
        return new Handout.Card(fields);
    }
}
