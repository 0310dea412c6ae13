package app.latchkey.vault;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Credentials;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.vault.TagReader.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection as the contents of a vault hold it. */
final class ConnectionRecord {

    private static final int ID = 1;
    private static final int NAME = 2;
    private static final int SITE = 3;
    private static final int ENVIRONMENT = 4;
    private static final int KIND = 5;
    private static final int API_KEY = 6;
    private static final int SECRET_KEY = 7;
    private static final int PASSPHRASE = 8;
    private static final int NOTES = 9;
    private static final int NAME_ON_OKX = 10;
    private static final int IP_ENTRY = 11;
    private static final int CREATED = 12;
    private static final int UID = 13;
    private static final int REVIEWED = 14;
    private static final int LEAKED = 15;
    private static final int HAND_OFF = 16;
    private static final int ROTATION = 17;
    private static final int LAST_KNOWN = ROTATION;

    private final Map<Integer, Field> fields = new HashMap<>();
    private final ArrayList<Field> addresses = new ArrayList<>();
    private final ArrayList<Field> handOffs = new ArrayList<>();
    private final ArrayList<Field> unknown = new ArrayList<>();

    private ConnectionRecord() {}

    static void write(TagWriter out, Entry entry) {
        var connection = entry.connection();
        out.bytes(ID, CareRecord.bytes(connection.id()));
        out.text(NAME, connection.name().value());
        out.code(SITE, Codes.of(connection.site()));
        out.code(ENVIRONMENT, Codes.of(connection.environment()));
        out.code(KIND, Codes.of(connection.kind()));
        out.text(API_KEY, connection.credentials().apiKey().value());
        out.secret(SECRET_KEY, connection.credentials().secretKey());
        out.secret(PASSPHRASE, connection.credentials().passphrase());
        if (!connection.notes().isEmpty()) {
            out.text(NOTES, connection.notes());
        }
        connection.nameOnOkx().ifPresent(name -> out.text(NAME_ON_OKX, name.value()));
        connection.whitelist().entries().forEach(address -> out.text(IP_ENTRY, address.text()));
        out.number(CREATED, connection.created().toEpochMilli());
        connection.uid().ifPresent(uid -> out.text(UID, uid));
        connection.care().reviewed().ifPresent(at -> out.number(REVIEWED, at.toEpochMilli()));
        connection.care().leaked().ifPresent(at -> out.number(LEAKED, at.toEpochMilli()));
        connection.care().handOffs().forEach(made -> out.nested(HAND_OFF, inner -> CareRecord.write(inner, made)));
        connection.care().rotation().ifPresent(now -> out.nested(ROTATION, inner -> CareRecord.write(inner, now)));
        out.raw(entry.unknown().buffer());
    }

    /** Reads one connection; its secrets are new and the caller's to close. */
    static Entry read(TagReader in) throws UnreadableContents {
        var fields = new ConnectionRecord();
        while (in.hasNext()) {
            fields.sort(in.next());
        }
        try {
            return fields.entry();
        } catch (IllegalArgumentException _) {
            throw new UnreadableContents("A connection breaks a rule");
        }
    }

    private void sort(Field field) throws UnreadableContents {
        if (field.tag() == TagWriter.PADDING) {
            return;
        }
        if (field.tag() == IP_ENTRY) {
            addresses.add(field);
        } else if (field.tag() == HAND_OFF) {
            handOffs.add(field);
        } else if (field.tag() > LAST_KNOWN) {
            unknown.add(field);
        } else if (fields.put(field.tag(), field) != null) {
            throw new UnreadableContents("Two records " + field.tag() + " in one connection");
        }
    }

    private Entry entry() throws UnreadableContents {
        var entries = new ArrayList<IpEntry>();
        for (var address : addresses) {
            entries.add(new IpEntry(address.text()));
        }
        var whitelist = new IpWhitelist(entries);
        var id = CareRecord.id(need(ID));
        var name = new ConnectionName(need(NAME).text());
        var site = Codes.site(need(SITE).code());
        var environment = Codes.environment(need(ENVIRONMENT).code());
        var kind = Codes.kind(need(KIND).code());
        var notes = text(NOTES).orElse("");
        var nameOnOkx = text(NAME_ON_OKX).map(ApiKeyName::new);
        var created = Instant.ofEpochMilli(need(CREATED).number());
        var uid = text(UID);
        var care = care();
        var credentials = credentials();
        try {
            var connection = new Connection(
                    id, name, site, environment, kind, credentials, notes, nameOnOkx, whitelist, created, uid, care);
            return Entry.owning(connection, unknown);
        } catch (RuntimeException e) {
            credentials.close();
            throw e;
        }
    }

    private Care care() throws UnreadableContents {
        var made = new ArrayList<HandOff>();
        for (var handOff : handOffs) {
            made.add(CareRecord.readHandOff(handOff.nested()));
        }
        @Nullable Field rotation = fields.get(ROTATION);
        return new Care(
                time(REVIEWED),
                time(LEAKED),
                made,
                rotation == null ? Optional.empty() : Optional.of(CareRecord.readRotation(rotation.nested())));
    }

    /** Both fields are looked up before either secret exists, so a missing one leaves nothing unclosed. */
    private Credentials credentials() throws UnreadableContents {
        var apiKey = new ApiKey(need(API_KEY).text());
        var secretKey = need(SECRET_KEY);
        var passphrase = need(PASSPHRASE);
        return new Credentials(apiKey, secretKey.secret(), passphrase.secret());
    }

    private Optional<String> text(int tag) throws UnreadableContents {
        @Nullable Field field = fields.get(tag);
        return field == null ? Optional.empty() : Optional.of(field.text());
    }

    private Optional<Instant> time(int tag) throws UnreadableContents {
        @Nullable Field field = fields.get(tag);
        return field == null ? Optional.empty() : Optional.of(Instant.ofEpochMilli(field.number()));
    }

    private Field need(int tag) throws UnreadableContents {
        @Nullable Field field = fields.get(tag);
        if (field == null) {
            throw new UnreadableContents("No record " + tag + " in a connection");
        }
        return field;
    }
}
