package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.ProblemLine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The wizard: steps at the left, the step's page in the middle, the ways on and out below. */
final class WizardView implements Screen {

    private final WizardViewModel model;
    private final Texts all;
    private final Texts texts;
    private final Function<Step, StepView<?>> pages;
    private final Map<Step, StepView<?>> built = new EnumMap<>(Step.class);
    private final ObservableValue<Optional<Environment>> environment;
    private final BorderPane root = new BorderPane();
    private final HBox bar = new HBox();
    /** What was typed is kept not only when a field is left. */
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

    private Button next = new Button();
    private Subscription backToWork = Subscription.EMPTY;
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.BEFORE);
    private boolean entered;

    /**
     * @param plan what is typed; kept when typing pauses
     * @param pages builds the page of a step when it is first shown
     */
    WizardView(WizardViewModel model, Texts all, Plan plan, Function<Step, StepView<?>> pages) {
        this.model = model;
        this.all = all;
        this.texts = all.of("wizard");
        this.pages = pages;
        this.environment = plan.environment.map(Optional::of);
        pause.setOnFinished(_ -> model.keep());
        plan.onChange(pause::playFromStart);
        root.getStyleClass().add("wizard");
        bar.getStyleClass().add("wizard-bar");
        root.setLeft(new StepList(model, texts));
        model.onStep(this::show);
        model.judgements().subscribe((_, _) -> page(model.step()).judge());
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((_, focused) -> {
            if (entered && root.getScene() != null) {
                model.at(page(model.step()).fieldOf(focused));
                model.keep();
            }
        });
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableValue<Optional<Environment>> environment() {
        return environment;
    }

    @Override
    public ObservableValue<Topic> help() {
        return topic;
    }

    @Override
    public void enter() {
        model.enter();
        var page = page(model.step());
        page.focusOr(next);
        page.focusField(model.field().get());
        entered = true;
    }

    @Override
    public void leave() {
        pause.stop();
        model.leave();
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public Runnable farewell() {
        return model.farewell();
    }

    private void show(Step step) {
        var page = page(step);
        topic.set(Topic.valueOf(step.name()));
        page.setVvalue(0);
        fillBar(step);
        root.setCenter(new VBox(
                page,
                new ProblemLine(all, model.model(step).refused()),
                new ProblemLine(all, model.keepingProblem()),
                bar));
        VBox.setVgrow(page, Priority.ALWAYS);
        page.focusOr(next);
    }

    private void fillBar(Step step) {
        var later = Actions.link(texts.get("later"), model::finishLater);
        later.setVisible(!model.isLast());
        var back = Actions.button(texts.get("back"), model::back);
        back.setDisable(model.isFirst());
        var idle = model.model(step).busy().map(busy -> !busy);
        backToWork.unsubscribe();
        backToWork = model.model(step).busy().subscribe((_, busy) -> {
            if (!busy && isFocusAstray()) {
                next.requestFocus();
            }
        });
        next = Actions.main(texts.get(model.isLast() ? "finish" : "next"), idle, model::next);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().setAll(later, gap, back, next);
    }

    /** A button that is barred while a step is at work loses the keyboard, which JavaFX then gives to the step list. */
    private boolean isFocusAstray() {
        var scene = root.getScene();
        var focused = scene == null ? null : scene.getFocusOwner();
        return focused != null && focused.getStyleClass().stream().anyMatch("step-entry"::equals);
    }

    private StepView<?> page(Step step) {
        return built.computeIfAbsent(step, pages);
    }
}
