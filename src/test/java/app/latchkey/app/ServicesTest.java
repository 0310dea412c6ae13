package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.vault.Cost;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void leavingAWorkspaceAndComingBackDoesNotForgetItsWrongPasswords() {
        var services =
                new Services(InstantSource.system(), () -> new Cost(8, 1, 1), OwnerOnly::replace, Optional::empty);

        assertThat(services.vaults(Path.of("real")))
                .isSameAs(services.vaults(Path.of("real")))
                .isNotSameAs(services.vaults(Path.of("practice")));
    }
}
