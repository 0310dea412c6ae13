package app.latchkey.ui.settings;

import app.latchkey.settings.ProxyAddress;
import app.latchkey.settings.ProxyChoice;
import app.latchkey.settings.ProxyChoice.Kind;
import app.latchkey.ui.Message;
import app.latchkey.ui.Preferences;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The way to OKX. A proxy holds as soon as its address makes sense; until then, what was chosen before. */
public final class ProxyViewModel {

    private final Preferences preferences;
    private final ObjectProperty<Kind> kind;
    private final StringProperty address;
    private final ObservableValue<Boolean> wantsAddress;
    private final ObservableValue<Optional<Message>> problem;

    ProxyViewModel(Preferences preferences) {
        this.preferences = preferences;
        var now = preferences.now().proxy();
        kind = new SimpleObjectProperty<>(now.kind());
        address = new SimpleStringProperty(now.address().map(ProxyAddress::text).orElse(""));
        wantsAddress = kind.map(Kind::isServer);
        problem = Bindings.createObjectBinding(this::problemNow, kind, address);
        kind.subscribe((_, _) -> keep());
        address.subscribe((_, _) -> keep());
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** As typed: name and port. */
    public StringProperty address() {
        return address;
    }

    public ObservableValue<Boolean> wantsAddress() {
        return wantsAddress;
    }

    /** What is wrong with the address, where one is wanted. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    private void keep() {
        chosen().filter(choice -> !choice.equals(preferences.now().proxy()))
                .ifPresent(choice -> preferences.change(settings -> settings.withProxy(choice)));
    }

    private Optional<ProxyChoice> chosen() {
        return kind.get().isServer()
                ? ProxyAddress.parse(address.get()).value().map(at -> new ProxyChoice(kind.get(), Optional.of(at)))
                : Optional.of(new ProxyChoice(kind.get(), Optional.empty()));
    }

    private Optional<Message> problemNow() {
        return kind.get().isServer()
                ? ProxyAddress.parse(address.get()).problem().map(wrong -> Message.of("problem.proxy", wrong))
                : Optional.empty();
    }
}
