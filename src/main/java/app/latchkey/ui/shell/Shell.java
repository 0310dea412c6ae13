package app.latchkey.ui.shell;

import app.latchkey.settings.Settings.Language;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Entrance;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.TextSelection;
import app.latchkey.ui.practice.RehearsalViewModel;
import app.latchkey.ui.practice.StartOverView;
import app.latchkey.ui.watch.Watch;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Leads from screen to screen: welcome, unlock, the places, lock, the other workspace, the end. FX thread only. */
public final class Shell {

    private final Background background;
    private final Texts texts;
    private final RoomParts parts;
    private final Lobby lobby;
    private final Leaving leaving;
    private final Threshold threshold;
    private final Conflicts conflicts;
    private final Ends ends;
    private final Language spoken;
    private final Watch watch;
    private final MainWindow window;
    private final Display display;

    private final ObjectProperty<Optional<Desk>> desk = new SimpleObjectProperty<>(Optional.empty());
    private Optional<AutoLock> autoLock = Optional.empty();
    /** Whether the wizard was on the window when the vault was locked: then unlocking leads back to it. */
    private boolean backToWizard;
    /** Whether another shell has this one's place. */
    private boolean over;

    /** The work of the open desk's screens; what it still brings after the desk was left concerns nobody. */
    private Background deskWork;

    private Rooms rooms;

    /**
     * What follows when everything was left.
     *
     * @param exit ends the program
     * @param anew begins it anew, in the language that was chosen
     */
    public record Ends(Runnable exit, Runnable anew) {}

    public Shell(Entrance entrance, RoomParts parts, Ends ends) {
        this.background = parts.background();
        this.texts = parts.texts();
        this.ends = ends;
        this.spoken = parts.preferences().now().language();
        this.parts = parts;
        this.lobby = new Lobby(entrance, parts, this::showAlone, this::entered);
        this.leaving = new Leaving(background, parts.clips()::clear);
        this.watch = parts.watch();
        this.threshold = new Threshold(parts, watch, leaving, this::showAlone, this::begin);
        this.deskWork = background.branch();
        this.rooms = new Rooms(parts.on(deskWork), this);
        var workspace = threshold.gate().map(now -> now.map(Gate::workspace));
        var rehearsal = new RehearsalViewModel(background);
        desk.subscribe(
                open -> rehearsal.follow(open.flatMap(_ -> threshold.here()).flatMap(Gate::practice)));
        var practice = new PracticeMenu(parts, rehearsal, this::startPracticeOver, () -> root().getScene()
                .getWindow());
        var menu = new MainMenu(texts, this, practice, spoken, workspace, desk.map(Optional::isPresent));
        this.window = new MainWindow(texts, menu, parts.clips(), rehearsal, watch, this);
        this.display = new Display(window, this::toldByBand);
        window.topic().bind(display.help());
        this.conflicts = new Conflicts(window, texts, this::reload, this::lock);
    }

    /** The nodes of the window. */
    public Parent root() {
        return window;
    }

    /** Begins: where the user was last, or with the choice of a workspace. */
    public void start(Scene scene) {
        autoLock = Optional.of(new AutoLock(scene, parts, this::lock));
        Mnemonics.keepTidy(scene);
        TextSelection.on(scene, texts, parts.clips());
        lobby.begin();
    }

    /** Gives the user more time before the vault locks, while something has to be done in the browser. */
    void patience(boolean needed) {
        autoLock.ifPresent(lock -> lock.patient(needed));
    }

    void go(Destination destination) {
        desk.get().ifPresent(open -> showAt(destination, rooms.at(destination, open)));
    }

    /** Shows a screen that belongs to a place, beside the navigation. */
    void showAt(Destination destination, Screen next) {
        display.at(destination, next);
    }

    /** Leads into the wizard, where a vault is open. */
    void toWizard(Consumer<WizardWays> way) {
        desk.get()
                .ifPresent(open ->
                        way.accept(new WizardWays(open, deskWork, rooms, display, () -> go(Destination.ACCOUNTS))));
    }

    /** Closes the vault, after what was typed is sealed, and shows where it is opened again. */
    public void lock() {
        threshold.turnAway();
        if (desk.get().isPresent()) {
            leaveDesk(false, threshold::stand);
        }
    }

    void switchWorkspace() {
        threshold
                .here()
                .ifPresent(now -> goTo(
                        switch (now.workspace()) {
                            case PRACTICE -> Workspace.REAL;
                            case REAL -> Workspace.PRACTICE;
                        }));
    }

    void goTo(Workspace other) {
        leaveDesk(true, () -> threshold.leave(() -> lobby.enter(other)));
    }

    /** Ends the program, after what was typed is sealed. */
    public void quit() {
        leaveDesk(true, () -> threshold.leave(ends.exit()));
    }

    /** Speaks another language from now on: everything is left as on locking, and begun anew. */
    void speak(Language language) {
        parts.preferences().change(settings -> settings.withLanguage(language), this::beginAnew);
    }

    private void beginAnew() {
        if (!parts.preferences().now().language().equals(spoken)) {
            leaveDesk(
                    true,
                    () -> threshold.leave(() -> {
                        over = true;
                        watch.close();
                        ends.anew().run();
                    }));
        }
    }

    void hearAgain() {
        window.hearAgain();
    }

    void toggleHelp() {
        window.toggleHelp();
    }

    /** Copies everything that can be read on the window. */
    void copyScreen() {
        TextSelection.copyAll(window, parts.clips());
    }

    private void startPracticeOver() {
        showAlone(
                new StartOverView(texts, () -> go(Destination.ACCOUNTS), () -> leaveDesk(false, threshold::startOver)));
    }

    private void entered(Gate here) {
        if (over) {
            background.run(Executors.callable(here::close), _ -> {});
            return;
        }
        threshold.enter(here);
    }

    private void begin(Desk opened) {
        deskWork = background.branch();
        rooms = new Rooms(parts.on(deskWork), this);
        desk.set(Optional.of(opened));
        autoLock.ifPresent(AutoLock::start);
        watch.unlock(opened, deskWork);
        conflicts.watch(opened.vault(), deskWork);
        boolean wizardFirst = backToWizard || opened.vault().connections().all().isEmpty();
        backToWizard = false;
        if (wizardFirst) {
            toWizard(WizardWays::resume);
        } else {
            go(Destination.ACCOUNTS);
        }
        rooms.warmUp(opened);
    }

    /** The wizard asks the vault only when it saves; every other screen shows what it read. */
    private void reload() {
        if (!display.comesBack()) {
            go(Destination.ACCOUNTS);
        }
    }

    /**
     * Closes the vault, after what was typed is sealed.
     *
     * @param forGood whether what the disk did not take would be lost: then the user is led back and told, once
     */
    private void leaveDesk(boolean forGood, Runnable then) {
        if (leaving.isUnderWay(then)) {
            return;
        }
        if (desk.get().isEmpty()) {
            then.run();
            return;
        }
        var open = desk.get().get();
        backToWizard = display.comesBack();
        var lastWords = display.farewell();
        desk.set(Optional.empty());
        watch.lock();
        deskWork.drop();
        autoLock.ifPresent(AutoLock::stop);
        showAlone(new WaitingView(texts.get("locking")));
        Runnable wayBack = () -> {
            backToWizard = true;
            begin(open);
        };
        leaving.desk(open, lastWords, forGood, wayBack, then);
    }

    private void showAlone(Screen next) {
        display.alone(next);
    }

    private Subscription toldByBand(Screen shown) {
        return shown.environment()
                .subscribe(now -> window.band().set(threshold.here().map(here -> Band.Kind.of(here.workspace(), now))));
    }
}
