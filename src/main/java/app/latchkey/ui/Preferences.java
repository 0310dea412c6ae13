package app.latchkey.ui;

import app.latchkey.settings.Settings;
import app.latchkey.settings.SettingsFile;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The settings while the app runs: changed on the FX thread, written in the background, followed by whoever cares. */
public final class Preferences {

    private final SettingsFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public Preferences(Settings loaded, SettingsFile file, Background background) {
        this.file = file;
        this.background = background;
        this.settings = new ReadOnlyObjectWrapper<>(loaded);
    }

    public Settings now() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Why the last change could not be remembered, if so; it holds all the same until the program ends. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Makes a change; it holds at once. */
    public void change(UnaryOperator<Settings> change) {
        change(change, () -> {});
    }

    /** The same, and then this, once the change is on disk or the disk has refused it. */
    public void change(UnaryOperator<Settings> change, Runnable then) {
        settings.set(change.apply(settings.get()));
        background.run(this::write, refused -> {
            problem.set(refused);
            then.run();
        });
    }

    /** Writes whatever holds now, so that of several changes in a row the last one is on disk in the end. */
    private synchronized Optional<Message> write() {
        try {
            file.save(settings.get());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }
}
