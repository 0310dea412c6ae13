package app.latchkey.handoff;

import app.latchkey.key.Secret;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bot freqtrade once more, through environment variables, for a shell. */
final class FreqtradeVariables implements Target {

    private static final String PREFIX = "FREQTRADE__EXCHANGE__";

    /** freqtrade takes variables that look like numbers, truth values or JSON for these, not for texts. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "[+-]?[0-9_]+|[+-]?[0-9_]*\\.?[0-9_]*([eE][+-]?[0-9_]+)?|[+-]?(inf|infinity|nan)|t|true|f|false|[\\[{].*[\\]}]",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "FREQTRADE_VARIABLES";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "freqtrade docs/configuration.md, environment variables (2024-10)";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return Freqtrade.knobs(handover, PREFIX + "NAME=");
    }

    @Override
    public Handout write(Handover handover) {
        var misread = misread(handover);
        if (misread.isPresent()) {
            return new Handout.CannotCarry(misread.get());
        }
        return new SheetWriter("freqtrade.sh", Quoting.SHELL, handover)
                .plain("export " + PREFIX + "NAME=" + Ccxt.exchange(handover) + "\nexport " + PREFIX + "KEY=")
                .value(Value.API_KEY)
                .plain("\nexport " + PREFIX + "SECRET=")
                .value(Value.SECRET_KEY)
                .plain("\nexport " + PREFIX + "PASSWORD=")
                .value(Value.PASSPHRASE)
                .plain("\n")
                .with();
    }

    private static Optional<Value> misread(Handover handover) {
        return Arrays.stream(Value.values())
                .filter(value -> {
                    try (var secret = value.of(handover.credentials())) {
                        return isNoText(secret);
                    }
                })
                .findFirst();
    }

    private static boolean isNoText(Secret secret) {
        return secret.withChars(chars -> NO_TEXT.matcher(CharBuffer.wrap(chars)).matches());
    }
}
