package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.DraftBox;
import app.latchkey.vault.DraftContents;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key that was begun and not finished.
 *
 * @param name the key's name so far; may be empty
 * @param step of the wizard at which it was left
 */
public record HalfMade(String name, String step) {

    /** What stands under these names as long as nobody chooses anything. */
    private static final Map<String, Set<String>> FIRST_CHOICES = Map.of(
            "site", Set.of(Site.GLOBAL.name(), Site.PRACTICE.name()),
            "environment", Set.of(Environment.LIVE.name()),
            "accountKind", Set.of(AccountKind.MAIN.name()),
            "verified", Set.of("false"),
            "secondFactor", Set.of("false"),
            "loggedIn", Set.of("false"));

    /** The one that is kept in a draft, unless nothing was typed or chosen for it. Blocks. */
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
                        .allMatch(field -> contents.text(field).orElse("").isBlank())
                && FIRST_CHOICES.entrySet().stream().allMatch(choice -> contents.text(choice.getKey())
                        .map(choice.getValue()::contains)
                        .orElse(true));
    }
}
