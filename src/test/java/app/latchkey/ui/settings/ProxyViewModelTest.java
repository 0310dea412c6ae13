package app.latchkey.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.settings.ProxyAddress;
import app.latchkey.settings.ProxyChoice;
import app.latchkey.settings.ProxyChoice.Kind;
import app.latchkey.settings.Settings;
import app.latchkey.settings.SettingsFile;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.Preferences;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyViewModelTest {

    private static final ProxyChoice AT_8080 =
            new ProxyChoice(Kind.HTTP, Optional.of(new ProxyAddress("proxy.example.com", 8080)));

    private SettingsFile file;
    private ProxyViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = new SettingsFile(folder.resolve("settings.properties"));
        model = new ProxyViewModel(new Preferences(Settings.DEFAULT, file, Later.never()));
    }

    @Test
    void theSystemDecidesUntilSomethingElseIsChosen() {
        assertThat(model.kind().get()).isEqualTo(Kind.SYSTEM);
        assertThat(model.wantsAddress().getValue()).isFalse();
        assertThat(model.problem().getValue()).isEmpty();
    }

    @Test
    void aProxyHoldsOnceItsAddressMakesSense() {
        model.kind().set(Kind.HTTP);
        assertThat(model.wantsAddress().getValue()).isTrue();
        assertThat(model.problem().getValue()).contains(Message.of("problem.proxy.MISSING"));
        assertThat(file.load().proxy()).as("what was chosen before").isEqualTo(ProxyChoice.SYSTEM);

        model.address().set("proxy.example.com:8080");

        assertThat(model.problem().getValue()).isEmpty();
        assertThat(file.load().proxy()).isEqualTo(AT_8080);
    }

    @Test
    void anAddressThatMakesNoSenseIsExplainedAndChangesNothing() {
        model.kind().set(Kind.HTTP);
        model.address().set("proxy.example.com:8080");

        model.address().set("http://proxy.example.com:8080");

        assertThat(model.problem().getValue()).contains(Message.of("problem.proxy.HAS_SCHEME"));
        assertThat(file.load().proxy()).isEqualTo(AT_8080);
    }

    @Test
    void goingWithoutAProxyHoldsAtOnceAndTheAddressStaysTyped() {
        model.kind().set(Kind.HTTP);
        model.address().set("proxy.example.com:8080");

        model.kind().set(Kind.NONE);
        assertThat(file.load().proxy()).isEqualTo(new ProxyChoice(Kind.NONE, Optional.empty()));
        assertThat(model.problem().getValue()).isEmpty();

        model.kind().set(Kind.HTTP);
        assertThat(file.load().proxy()).isEqualTo(AT_8080);
    }

    @Test
    void whatWasRememberedIsShown() {
        var remembered = new ProxyViewModel(new Preferences(Settings.DEFAULT.withProxy(AT_8080), file, Later.never()));

        assertThat(remembered.kind().get()).isEqualTo(Kind.HTTP);
        assertThat(remembered.address().get()).isEqualTo("proxy.example.com:8080");
    }
}
