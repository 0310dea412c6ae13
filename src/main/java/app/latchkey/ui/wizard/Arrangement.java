package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Secret;
import app.latchkey.key.SecretKeyForm;
import java.util.Comparator;
import java.util.List;

/**
 * Which of three values belongs into which of the three fields, by their forms: a UUID is an API key, 32 capital
 * hexadecimal digits are a secret key, and neither is likely to be a passphrase.
 *
 * @param places for each field, API key, secret key and passphrase, which field's value belongs there
 */
record Arrangement(List<Integer> places) {

    static final Arrangement AS_IT_IS = new Arrangement(List.of(0, 1, 2));

    private static final List<Arrangement> ALL = List.of(
            AS_IT_IS,
            new Arrangement(List.of(1, 0, 2)),
            new Arrangement(List.of(0, 2, 1)),
            new Arrangement(List.of(2, 1, 0)),
            new Arrangement(List.of(1, 2, 0)),
            new Arrangement(List.of(2, 0, 1)));

    private enum Form {
        UUID,
        SECRET_KEY,
        OTHER,
        NOTHING;

        static Form of(Secret value) {
            if (value.length() == 0) {
                return NOTHING;
            }
            if (SecretKeyForm.isUsual(value)) {
                return SECRET_KEY;
            }
            boolean uuid = value.withChars(chars -> chars.length == 36
                    && ApiKey.parse(new String(chars)).value().isPresent());
            return uuid ? UUID : OTHER;
        }
    }

    /** The best one for these values; the present one unless another is better. */
    static Arrangement of(Secret apiKey, Secret secretKey, Secret passphrase) {
        var forms = List.of(Form.of(apiKey), Form.of(secretKey), Form.of(passphrase));
        return ALL.stream()
                .max(Comparator.comparingInt((Arrangement each) -> each.points(forms))
                        .thenComparingInt(each -> -ALL.indexOf(each)))
                .orElse(AS_IT_IS);
    }

    private int points(List<Form> forms) {
        return switch (forms.get(places.get(0))) {
                    case UUID -> 2;
                    case SECRET_KEY -> -2;
                    case OTHER, NOTHING -> 0;
                }
                + switch (forms.get(places.get(1))) {
                    case UUID -> -2;
                    case SECRET_KEY -> 2;
                    case OTHER, NOTHING -> 0;
                }
                + switch (forms.get(places.get(2))) {
                    case UUID, SECRET_KEY -> -1;
                    case OTHER, NOTHING -> 0;
                };
    }
}
