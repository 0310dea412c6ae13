package app.latchkey.ui.wizard;

import app.latchkey.vault.DraftBox;
import app.latchkey.vault.DraftContents;
import java.util.Optional;

/**
 * A key that was begun and not finished.
 *
 * @param name the key's name so far; may be empty
 * @param step of the wizard at which it was left
 */
public record HalfMade(String name, String step) {

    /** The one that is kept in a draft, unless nothing was typed for it. Blocks. */
    public static Optional<HalfMade> in(DraftBox box) {
        var draft = box.load();
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        try (var contents = draft.get()) {
            return isEmpty(contents)
                    ? Optional.empty()
                    : Optional.of(new HalfMade(
                            contents.text("keyName").orElse(""),
                            PlanDraft.step(contents).name()));
        }
    }

    private static boolean isEmpty(DraftContents contents) {
        return contents.secrets().values().stream().allMatch(secret -> secret.length() == 0)
                && PlanDraft.TYPED.stream()
                        .allMatch(field -> contents.text(field).orElse("").isBlank());
    }
}
