package app.latchkey.ui.control;

import app.latchkey.key.Environment;
import app.latchkey.ui.Screen;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** A page that is a screen by itself. */
public abstract class ScreenPage extends Page implements Screen {

    private final ObservableValue<Optional<Environment>> environment;

    protected ScreenPage(String title, String lead) {
        this(title, lead, Optional.empty());
    }

    /** @param environment of the one connection that the screen deals with */
    protected ScreenPage(String title, String lead, Environment environment) {
        this(title, lead, Optional.of(environment));
    }

    private ScreenPage(String title, String lead, Optional<Environment> environment) {
        super(title, lead);
        this.environment = new ReadOnlyObjectWrapper<>(environment);
    }

    @Override
    public final Parent node() {
        return this;
    }

    @Override
    public ObservableValue<Optional<Environment>> environment() {
        return environment;
    }
}
