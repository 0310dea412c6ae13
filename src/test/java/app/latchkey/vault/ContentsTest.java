package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.reveal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContentsTest {

    private static final String KEY = "1f2e3d4c-…-a1b0";

    @Property
    void everyConnectionComesBackAsItWas(@ForAll("connections") Connection connection) throws UnreadableContents {
        try (var written = Contents.empty().with(Entry.of(connection));
                var read = Contents.read(written.toBytes())) {
            var found = read.connections().all().getFirst();

            assertThat(found)
                    .usingRecursiveComparison()
                    .ignoringFields("credentials")
                    .isEqualTo(connection);
            assertThat(reveal(found.credentials().secretKey()))
                    .isEqualTo(reveal(connection.credentials().secretKey()));
            assertThat(reveal(found.credentials().passphrase()))
                    .isEqualTo(reveal(connection.credentials().passphrase()));
        }
    }

    @Example
    void listsOfAddressesComeBackAndStayWhenConnectionsChange() throws UnreadableContents {
        var list = new AddressList("Grid bot’s servers", new IpWhitelist(List.of(new IpEntry("203.0.113.0/24"))));
        var connection = TestVaults.connection("Grid bot");
        try (var written = Contents.empty().with(List.of(list)).with(Entry.of(connection));
                var read = Contents.read(written.toBytes())) {
            assertThat(read.addressLists()).containsExactly(list);
            assertThat(read.without(connection.id()).addressLists()).containsExactly(list);
            assertThat(read.connections().all()).hasSize(1);
        }
    }

    @Example
    void aListWithoutNameOrAddressIsRefused() {
        try (var out = new TagWriter()) {
            out.nested(2, inner -> inner.text(1, "no addresses"));
            var bytes = out.toBytes();
            assertThatThrownBy(() -> Contents.read(bytes)).isInstanceOf(UnreadableContents.class);
        }
    }

    @Property
    void contentsFillWholeBlocks(@ForAll("connections") Connection connection) {
        assertThat(Contents.empty().toBytes()).hasSize(256);
        assertThat(Contents.empty().with(Entry.of(connection)).toBytes().length % 256)
                .isZero();
    }

    @Property
    void everyDraftComesBackAsItWas(@ForAll Map<String, String> texts, @ForAll("texts") String typed)
            throws UnreadableContents {
        var clean = Map.copyOf(texts).entrySet().stream()
                .filter(each -> isEncodable(each.getKey()) && isEncodable(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        try (var written = new DraftContents("a step", clean, Map.of("typed", Secret.copyOf(typed)));
                var read = DraftContents.read(written.toBytes())) {
            assertThat(read.step()).isEqualTo("a step");
            assertThat(read.texts()).isEqualTo(clean);
            assertThat(read.secret("typed").map(TestVaults::reveal)).contains(typed);
        }
    }

    @Property
    void noiseIsReadOrRefusedAndNothingElse(@ForAll byte[] noise) {
        assertThatNothingBreaks(noise);
    }

    @Property(tries = 2_000)
    void damagedContentsAreReadOrRefusedAndNothingElse(
            @ForAll("connections") Connection connection, @ForAll long seed) {
        var random = new Random(seed);
        var bytes = Contents.empty().with(Entry.of(connection)).toBytes();
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertThatNothingBreaks(random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @Example
    void aMissingDoubledOrImpossibleRecordIsRefused() {
        for (int tag : List.of(1, 2, 3, 4, 5, 6, 7, 8, 12)) {
            assertThatThrownBy(() -> Contents.read(connectionWithout(tag)))
                    .as("without %d", tag)
                    .isInstanceOf(UnreadableContents.class);
        }
        for (int tag : List.of(2, 9, 13, 14)) {
            assertThatThrownBy(() -> Contents.read(connectionAnd(tag, "x", "y")))
                    .as("two of %d", tag)
                    .isInstanceOf(UnreadableContents.class);
        }
        assertThatThrownBy(() -> Contents.read(connectionAnd(11, "not an address")))
                .isInstanceOf(UnreadableContents.class);
        assertThatThrownBy(() -> Contents.read(connectionAnd(10, ""))).isInstanceOf(UnreadableContents.class);
    }

    @Example
    void aRefusalNeverQuotesWhatStoodThere() {
        assertThatThrownBy(() -> Contents.read(connectionAnd(11, "Qwr4321!")))
                .hasMessageNotContaining("Qwr4321!")
                .hasNoCause();
    }

    @Provide
    Arbitrary<Connection> connections() {
        var names = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars('\u00e4', '\u6f22')
                .ofMinLength(1)
                .ofMaxLength(ApiKeyName.MAX_LENGTH);
        var addresses = Arbitraries.of("203.0.113.7", "198.51.100.0/24", "2001:db8::/32", "2606:4700::1")
                .map(IpEntry::new)
                .list()
                .uniqueElements()
                .map(IpWhitelist::new);
        var accounts = Combinators.combine(
                        Arbitraries.of(Site.values()),
                        Arbitraries.of(Environment.values()),
                        Arbitraries.of(AccountKind.values()))
                .as(Account::new);
        var credentials = Combinators.combine(Arbitraries.create(UUID::randomUUID), texts(), texts())
                .as((key, secretKey, passphrase) -> new Credentials(
                        new ApiKey(key.toString()), Secret.copyOf(secretKey), Secret.copyOf(passphrase)));
        return Combinators.combine(
                        names.map(ConnectionName::new),
                        accounts,
                        credentials,
                        texts(),
                        names.map(ApiKeyName::new).optional(),
                        addresses,
                        Arbitraries.longs().between(0, 4_102_444_800_000L).map(Instant::ofEpochMilli),
                        Arbitraries.strings()
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(20)
                                .optional())
                .as((name, account, keys, notes, nameOnOkx, whitelist, created, uid) -> new Connection(
                        ConnectionId.random(),
                        name,
                        account.site(),
                        account.environment(),
                        account.kind(),
                        keys,
                        notes,
                        nameOnOkx,
                        whitelist,
                        created,
                        uid,
                        new Care(
                                uid.map(_ -> created),
                                nameOnOkx.map(_ -> created),
                                handOffs(created, notes),
                                rotation(created, uid))));
    }

    private static List<HandOff> handOffs(Instant at, String path) {
        var plain = new HandOff("CCXT", KEY, at, Optional.empty());
        if (path.isEmpty()) {
            return List.of(plain);
        }
        return List.of(plain, new HandOff("DOTENV", KEY, at, Optional.of(new WrittenFile(path, "0f".repeat(32)))));
    }

    private static Optional<Rotation> rotation(Instant begun, Optional<String> uid) {
        var fresh = Rotation.begunAt(begun);
        return uid.map(_ -> fresh.withSuccessor(ConnectionId.random())
                .withSettled("CCXT", true)
                .withDeleted(Optional.of(begun)));
    }

    @Example
    void aHandOffWithoutATargetAndAReplacementWithoutABeginningAreRefused() {
        for (int tag : List.of(16, 17)) {
            assertThatThrownBy(() -> Contents.read(connectionAnd(tag, "")))
                    .as("record %d", tag)
                    .isInstanceOf(UnreadableContents.class);
        }
    }

    /** Any text that UTF-8 can carry. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(200).filter(ContentsTest::isEncodable);
    }

    private record Account(Site site, Environment environment, AccountKind kind) {}

    private static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void assertThatNothingBreaks(byte[] plaintext) {
        try (var contents = Contents.read(plaintext)) {
            assertThat(contents.connections()).isNotNull();
        } catch (UnreadableContents e) {
            assertThat(e).hasNoCause();
        }
    }

    private static byte[] connectionWithout(int tag) throws UnreadableContents {
        try (var out = new TagWriter()) {
            out.nested(1, inner -> records().stream()
                    .filter(field -> field.tag() != tag)
                    .forEach(field -> inner.raw(field.whole())));
            return out.toBytes();
        }
    }

    private static byte[] connectionAnd(int tag, String... values) throws UnreadableContents {
        try (var out = new TagWriter()) {
            out.nested(1, inner -> {
                records().forEach(field -> inner.raw(field.whole()));
                Arrays.stream(values).forEach(value -> inner.text(tag, value));
            });
            return out.toBytes();
        }
    }

    private static List<TagReader.Field> records() {
        try (var out = new TagWriter()) {
            ConnectionRecord.write(out, Entry.of(TestVaults.connection("Grid bot")));
            var in = new TagReader(out.toBytes());
            var fields = new ArrayList<TagReader.Field>();
            while (in.hasNext()) {
                fields.add(in.next());
            }
            return fields;
        } catch (UnreadableContents e) {
            throw new AssertionError(e);
        }
    }
}
