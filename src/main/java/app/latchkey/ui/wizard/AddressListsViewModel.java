package app.latchkey.ui.wizard;

import app.latchkey.key.IpWhitelist;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.AddressList;
import app.latchkey.vault.AddressLists;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Lists of addresses that the user entered once, to fill whitelists from: a terminal's servers, for instance. */
final class AddressListsViewModel {

    private final AddressLists kept;
    private final Background background;
    private final WhitelistViewModel whitelist;
    private final ObjectProperty<List<AddressList>> lists = new SimpleObjectProperty<>(List.of());
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Message>> saving = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    AddressListsViewModel(AddressLists kept, Background background, WhitelistViewModel whitelist) {
        this.kept = kept;
        this.background = background;
        this.whitelist = whitelist;
        name.subscribe((_, _) -> problem.set(Optional.empty()));
        read();
    }

    /** Those there are, in the order they were kept. */
    ObservableValue<List<AddressList>> lists() {
        return lists;
    }

    /** The name under which the addresses that stand in the field would be kept. */
    StringProperty name() {
        return name;
    }

    /** Why they could not be kept under that name, once that was tried. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Why the vault could not be written, if so. */
    ObservableValue<Optional<Message>> saving() {
        return saving;
    }

    /** Adds a list's addresses to the whitelist. */
    void add(AddressList list) {
        whitelist.add(list.addresses().commaSeparated().replace(",", ", "));
    }

    /** Keeps what stands in the whitelist under the name, or says why not. */
    void keep() {
        problem.set(judge());
        if (problem.get().isEmpty()) {
            var list = new AddressList(name.get().strip(), typed().orElseThrow());
            change(() -> kept.put(list), () -> name.set(""));
        }
    }

    void forget(AddressList list) {
        change(() -> kept.remove(list.name()), () -> {});
    }

    private interface Change {
        void make() throws IOException;
    }

    /** @param done follows once the disk has taken it */
    private void change(Change change, Runnable done) {
        background.run(
                () -> {
                    try {
                        change.make();
                        return Optional.<Message>empty();
                    } catch (IOException e) {
                        return Optional.of(Problems.ofSaving(e));
                    }
                },
                said -> {
                    saving.set(said);
                    if (said.isEmpty()) {
                        done.run();
                    }
                    read();
                });
    }

    private void read() {
        background.run(kept::all, lists::set);
    }

    private Optional<Message> judge() {
        return AddressList.problem(name.get().strip())
                .map(wrong -> Message.of("problem.addressList", wrong, AddressList.MAX_NAME))
                .or(() -> typed().isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("problem.addressList.NO_ADDRESSES")));
    }

    private Optional<IpWhitelist> typed() {
        return whitelist.reading().getValue().whitelist().value().filter(list -> !list.isEmpty());
    }
}
