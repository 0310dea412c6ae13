package app.latchkey.ui.wizard;

import app.latchkey.files.SaveProblem;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.DraftBox;
import app.latchkey.vault.DraftContents;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Keeps a plan as a sealed draft, so that it comes back after a lock, a crash or a day. For the FX thread only. */
final class PlanDraft {

    /** The fields into which somebody types. */
    static final List<String> TYPED = List.of("terminal", "keyName", "connectionName", "notes", "whitelist", "apiKey");

    private final DraftBox box;
    private final Background background;
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    /** Somebody else may have written what this one was to write. */
    private Optional<Message> lastProblem = Optional.empty();

    private final AtomicReference<Optional<DraftContents>> waiting = new AtomicReference<>(Optional.empty());

    PlanDraft(DraftBox box, Background background) {
        this.box = box;
        this.background = background;
    }

    /** Why what was typed could not be kept, if so. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Keeps what stands in the plan now; of several in quick succession, the last one counts. */
    void keepInBackground(Plan plan, List<Step> steps, Step step) {
        keep(plan, steps, step, _ -> {});
    }

    /** The same, and tells when it is on disk, or why it is not. */
    void keep(Plan plan, List<Step> steps, Step step, Consumer<Optional<Message>> then) {
        replaceWaiting(Optional.of(contents(plan, steps, step)));
        Consumer<Optional<Message>> tell = said -> {
            problem.set(said);
            then.accept(said);
        };
        background.runOrElse(this::writeWaiting, tell, () -> tell.accept(Optional.of(notKept(SaveProblem.OTHER))));
    }

    /** What stands in the plan now, as work that writes it. */
    Runnable keeping(Plan plan, List<Step> steps, Step step) {
        replaceWaiting(Optional.of(contents(plan, steps, step)));
        return this::writeWaiting;
    }

    /** Forgets the draft: the wizard was gone through to its end. */
    void discard() {
        replaceWaiting(Optional.empty());
        background.run(this::discardNow, problem::set);
    }

    private void replaceWaiting(Optional<DraftContents> next) {
        waiting.getAndSet(next).ifPresent(DraftContents::close);
    }

    /** Takes its turn with the writing: a draft on its way to the disk must not come after. */
    private synchronized Optional<Message> discardNow() {
        try {
            box.discard();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }

    private synchronized Optional<Message> writeWaiting() {
        var next = waiting.getAndSet(Optional.empty());
        if (next.isEmpty()) {
            return lastProblem;
        }
        lastProblem = write(next.get());
        return lastProblem;
    }

    private Optional<Message> write(DraftContents contents) {
        try (var draft = contents) {
            box.save(draft);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(notKept(SaveProblem.of(e)));
        }
    }

    private static Message notKept(SaveProblem why) {
        return Message.of("problem.draft", why);
    }

    private static DraftContents contents(Plan plan, List<Step> steps, Step step) {
        var texts = new HashMap<String, String>();
        texts.put("existing", String.valueOf(steps.equals(Step.EXISTING_KEY)));
        texts.put("site", plan.site.get().name());
        texts.put("environment", plan.environment.get().name());
        texts.put("accountKind", plan.accountKind.get().name());
        plan.saved.get().ifPresent(id -> texts.put("saved", id.toString()));
        plan.texts().forEach((name, text) -> texts.put(name, text.getValue()));
        plan.marks().forEach((name, mark) -> texts.put(name, String.valueOf(mark.getValue())));
        var secrets = new HashMap<String, Secret>();
        plan.secrets().forEach((name, secret) -> secrets.put(name, secret.secret()));
        return new DraftContents(step.name(), texts, secrets);
    }

    /** Whether the draft is of a key that existed before. */
    static List<Step> steps(DraftContents draft) {
        return "true".equals(draft.texts().get("existing")) ? Step.EXISTING_KEY : Step.NEW_KEY;
    }

    /** The step at which the draft was kept. */
    static Step step(DraftContents draft) {
        return constant(Step.values(), draft.step()).orElse(Step.BEFORE);
    }

    /** Fills a plan with what was kept; what is missing or unknown stays as it is. */
    static void restore(Plan plan, DraftContents draft) {
        var texts = draft.texts();
        constant(Site.values(), texts.get("site")).filter(plan::mayUse).ifPresent(plan.site::set);
        constant(Environment.values(), texts.get("environment")).ifPresent(plan.environment::set);
        constant(AccountKind.values(), texts.get("accountKind")).ifPresent(plan.accountKind::set);
        plan.saved.set(Optional.ofNullable(texts.get("saved")).flatMap(ConnectionId::parse));
        plan.texts()
                .forEach((name, text) -> Optional.ofNullable(texts.get(name)).ifPresent(text::setValue));
        plan.marks().forEach((name, mark) -> mark.setValue("true".equals(texts.get(name))));
        plan.secrets()
                .forEach((name, secret) ->
                        Optional.ofNullable(draft.secrets().get(name)).ifPresent(secret::set));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
