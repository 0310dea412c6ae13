package app.latchkey.vault;

import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import java.util.ArrayList;

/** A list of addresses as the contents of a vault hold it. */
final class AddressListRecord {

    private static final int NAME = 1;
    private static final int IP_ENTRY = 2;

    private AddressListRecord() {}

    static void write(TagWriter out, AddressList list) {
        out.text(NAME, list.name());
        list.addresses().entries().forEach(address -> out.text(IP_ENTRY, address.text()));
    }

    static AddressList read(TagReader in) throws UnreadableContents {
        var name = "";
        var addresses = new ArrayList<IpEntry>();
        try {
            while (in.hasNext()) {
                var field = in.next();
                switch (field.tag()) {
                    case NAME -> name = field.text();
                    case IP_ENTRY -> addresses.add(new IpEntry(field.text()));
                    default -> {}
                }
            }
            return new AddressList(name, new IpWhitelist(addresses));
        } catch (IllegalArgumentException _) {
            throw new UnreadableContents("A list of addresses breaks a rule");
        }
    }
}
