package app.latchkey.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of addresses in an open vault. Blocking; safe on any thread but the FX thread. What saves throws as {@link
 * Vault} says.
 */
public final class AddressLists {

    private final Vault vault;

    AddressLists(Vault vault) {
        this.vault = vault;
    }

    /** Every list, in the order they were kept. */
    public List<AddressList> all() {
        return vault.listsOfAddresses();
    }

    /** Keeps a list, behind the others; the one that has its name already goes. */
    public void put(AddressList list) throws IOException {
        vault.changeListsOfAddresses(now -> {
            var next = new ArrayList<>(now);
            next.removeIf(each -> each.name().equals(list.name()));
            next.add(list);
            return next;
        });
    }

    /** Forgets a list; nothing happens when there is none of this name. */
    public void remove(String name) throws IOException {
        vault.changeListsOfAddresses(
                now -> now.stream().filter(each -> !each.name().equals(name)).toList());
    }
}
