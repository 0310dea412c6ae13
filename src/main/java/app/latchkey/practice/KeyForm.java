package app.latchkey.practice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form for a key as it was filled in. The passphrase is never put back into a page.
 *
 * @param addresses as typed, with commas or blanks between them
 */
record KeyForm(String name, Purpose purpose, Set<Permission> permissions, String addresses, String passphrase) {

    static final KeyForm BLANK =
            new KeyForm("", Purpose.API_TRADING, EnumSet.of(Permission.READ, Permission.TRADE), "", "");

    static KeyForm read(Query form) {
        var permissions = Arrays.stream(Permission.values())
                .filter(permission -> form.all("permission").contains(Forms.value(permission)))
                .collect(Collectors.toUnmodifiableSet());
        return new KeyForm(
                form.get("name").strip(),
                form.get("purpose").equals(value(Purpose.THIRD_PARTY_APP))
                        ? Purpose.THIRD_PARTY_APP
                        : Purpose.API_TRADING,
                permissions,
                form.get("addresses").strip(),
                form.get("passphrase"));
    }

    static KeyForm of(PracticeKey key) {
        var addresses = key.addresses().stream().map(AddressRange::text).collect(Collectors.joining(", "));
        return new KeyForm(key.name(), key.purpose(), key.permissions(), addresses, "");
    }

    static String value(Purpose purpose) {
        return purpose == Purpose.API_TRADING ? "api-trading" : "third-party-app";
    }

    List<String> addressList() {
        return Arrays.stream(addresses.split("[,\\s]+", -1))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    KeyRequest request(Environment environment) {
        return new KeyRequest(name, environment, purpose, permissions, addressList(), passphrase);
    }

    @Override
    public String toString() {
        return "KeyForm[" + name + "]";
    }
}
