package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into the wizard so far; owns its secrets.
 *
 * @param step the step to come back to
 * @param texts what stood in ordinary fields, by the fields' names
 * @param secrets what stood in secret fields, by the fields' names
 */
public record DraftContents(String step, Map<String, String> texts, Map<String, Secret> secrets)
        implements AutoCloseable {

    private static final int STEP = 1;
    private static final int TEXT = 2;
    private static final int SECRET = 3;
    private static final int FIELD_NAME = 1;
    private static final int FIELD_VALUE = 2;
    private static final int PADDED_TO = 256;

    public DraftContents {
        texts = Map.copyOf(texts);
        secrets = Map.copyOf(secrets);
    }

    /** What stood in an ordinary field. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** What stood in a secret field; stays the draft's. */
    public Optional<Secret> secret(String field) {
        return Optional.ofNullable(secrets.get(field));
    }

    static DraftContents read(byte[] plaintext) throws UnreadableContents {
        var step = "";
        var texts = new LinkedHashMap<String, String>();
        var secrets = new LinkedHashMap<String, Secret>();
        try {
            var in = new TagReader(plaintext);
            while (in.hasNext()) {
                var field = in.next();
                switch (field.tag()) {
                    case STEP -> step = field.text();
                    case TEXT -> texts.put(name(field), value(field).text());
                    case SECRET -> replace(secrets, name(field), value(field).secret());
                    default -> {}
                }
            }
            return new DraftContents(step, texts, secrets);
        } catch (UnreadableContents e) {
            secrets.values().forEach(Secret::close);
            throw e;
        }
    }

    /** The plaintext, the caller's to overwrite. */
    byte[] toBytes() {
        try (var out = new TagWriter()) {
            out.text(STEP, step);
            texts.forEach((name, text) -> out.nested(TEXT, inner -> {
                inner.text(FIELD_NAME, name);
                inner.text(FIELD_VALUE, text);
            }));
            secrets.forEach((name, secret) -> out.nested(SECRET, inner -> {
                inner.text(FIELD_NAME, name);
                inner.secret(FIELD_VALUE, secret);
            }));
            out.pad(PADDED_TO);
            return out.toBytes();
        }
    }

    @Override
    public void close() {
        secrets.values().forEach(Secret::close);
    }

    /** Names the step and the number of fields, never what stands in them. */
    @Override
    public String toString() {
        return "DraftContents[" + step + ", " + (texts.size() + secrets.size()) + " fields]";
    }

    private static void replace(Map<String, Secret> secrets, String name, Secret secret) {
        var before = secrets.put(name, secret);
        if (before != null) {
            before.close();
        }
    }

    private static String name(TagReader.Field field) throws UnreadableContents {
        return part(field, FIELD_NAME).text();
    }

    private static TagReader.Field value(TagReader.Field field) throws UnreadableContents {
        return part(field, FIELD_VALUE);
    }

    private static TagReader.Field part(TagReader.Field field, int tag) throws UnreadableContents {
        var in = field.nested();
        while (in.hasNext()) {
            var part = in.next();
            if (part.tag() == tag) {
                return part;
            }
        }
        throw new UnreadableContents("A field of a draft has no record " + tag);
    }
}
