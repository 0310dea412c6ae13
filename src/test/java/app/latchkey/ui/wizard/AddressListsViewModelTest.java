package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.AddressList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressListsViewModelTest {

    @TempDir
    Path folder;

    private TestDesk test;
    private final Plan plan = new Plan(Site.GLOBAL);
    private final WhitelistViewModel whitelist =
            new WhitelistViewModel(plan, Later.never(), _ -> Optional.empty(), TestDesk.CLOCK);

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.real(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private AddressListsViewModel model() {
        return new AddressListsViewModel(test.vault.addressLists(), Later.never(), whitelist);
    }

    private AddressListsViewModel keeping(String name, String addresses) {
        var model = model();
        plan.whitelist.set(addresses);
        model.name().set(name);
        model.keep();
        return model;
    }

    @Test
    void addressesAreEnteredOnceAndAddedToTheNextKeyAfterARestart() throws IOException {
        keeping(" Grid servers ", "8.8.8.8, 1.1.1.0/24");
        test.close();
        test = TestDesk.real(folder);
        plan.whitelist.set("9.9.9.9");
        var model = model();

        assertThat(model.lists().getValue()).extracting(AddressList::name).containsExactly("Grid servers");
        model.add(model.lists().getValue().getFirst());

        assertThat(plan.whitelist.get()).isEqualTo("9.9.9.9, 8.8.8.8, 1.1.1.0/24");
    }

    @Test
    void aNameThatTheDiskDidNotTakeStaysInItsField() {
        test.fillDisk();

        var model = keeping("Grid servers", "8.8.8.8");

        assertThat(model.saving().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(model.name().get()).isEqualTo("Grid servers");
        test.disk = Optional.empty();
        model.keep();
        assertThat(model.name().get()).isEmpty();
        assertThat(model.lists().getValue()).hasSize(1);
    }

    @Test
    void aListOfTheSameNameIsReplacedAndOneCanBeForgotten() {
        keeping("Grid servers", "8.8.8.8");
        var model = keeping("Grid servers", "1.1.1.1");
        assertThat(model.lists().getValue()).hasSize(1);
        assertThat(model.lists().getValue().getFirst().addresses().commaSeparated())
                .isEqualTo("1.1.1.1");

        model.forget(model.lists().getValue().getFirst());

        assertThat(model.lists().getValue()).isEmpty();
        assertThat(test.vault.addressLists().all()).isEmpty();
    }

    @Test
    void withoutNameOrAddressesNothingIsKeptAndThatIsSaid() {
        var model = keeping("", "8.8.8.8");
        assertThat(model.problem().getValue()).contains(Message.of("problem.addressList.MISSING", 40));
        assertThat(model.lists().getValue()).isEmpty();

        plan.whitelist.set("192.168.0.1");
        model.name().set("Home");
        model.keep();
        assertThat(model.problem().getValue()).contains(Message.of("problem.addressList.NO_ADDRESSES"));
        assertThat(model.lists().getValue()).isEmpty();
    }

    @Test
    void aFullDiskIsSaid() {
        test.fillDisk();

        assertThat(keeping("Home", "8.8.8.8").saving().getValue()).contains(Message.of("problem.save.DISK_FULL"));
    }
}
