package app.latchkey.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is what its reader reads, whatever the credentials; {@code ReadersIT} asks programs, this parsers. */
class RoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TomlMapper TOML = new TomlMapper();
    private static final CsvMapper CSV = new CsvMapper();

    @Provide
    Arbitrary<Handover> handovers() {
        return Handovers.any();
    }

    private static void comesBack(String target, Handover handover, Function<JsonNode, JsonNode> place, String... names)
            throws IOException {
        comesBack(handover, place.apply(JSON.readTree(written(target, handover))), names);
    }

    private static void comesBack(Handover handover, JsonNode read, String... names) {
        assertThat(Arrays.stream(names).map(name -> read.path(name).textValue()))
                .containsExactlyElementsOf(Handovers.values(handover));
    }

    private static String written(String target, Handover handover) {
        try (var handout = Targets.named(target).orElseThrow().write(handover)) {
            return Handovers.text(handout);
        }
    }

    @Property
    void ccxtReadsItsJson(@ForAll("handovers") Handover handover) throws IOException {
        comesBack("CCXT", handover, root -> root, "apiKey", "secret", "password");
    }

    @Property
    void freqtradeReadsItsConfiguration(@ForAll("handovers") Handover handover) throws IOException {
        comesBack("FREQTRADE", handover, root -> root.path("exchange"), "key", "secret", "password");
    }

    @Property
    void gocryptotraderReadsItsConfiguration(@ForAll("handovers") Handover handover) throws IOException {
        comesBack(
                "GOCRYPTOTRADER",
                handover,
                root -> root.path("exchanges").path(0).path("api").path("credentials"),
                "key",
                "secret",
                "clientID");
    }

    @Property
    void octoBotReadsItsConfiguration(@ForAll("handovers") Handover handover) throws IOException {
        comesBack(
                "OCTOBOT",
                handover,
                root -> root.path("exchanges").path(Ccxt.exchange(handover)),
                "api-key",
                "api-secret",
                "api-password");
    }

    @Property
    void bitwardenReadsItsImport(@ForAll("handovers") Handover handover) throws IOException {
        var item = JSON.readTree(written("BITWARDEN", handover)).path("items").path(0);

        assertThat(item.path("name").textValue()).startsWith(handover.name());
        assertThat(List.of(
                        item.path("login").path("username").textValue(),
                        item.path("login").path("password").textValue(),
                        item.path("fields").path(0).path("value").textValue()))
                .isEqualTo(Handovers.values(handover));
    }

    @Property
    void theAgentTradeKitReadsItsToml(@ForAll("handovers") Handover handover) throws IOException {
        var root = TOML.readTree(written("AGENT_TRADE_KIT", handover));
        var profile = root.path("profiles").path(root.path("default_profile").textValue());

        comesBack(handover, profile, "api_key", "secret_key", "passphrase");
        assertThat(profile.path("demo").booleanValue()).isEqualTo(handover.isDemo());
    }

    @Property
    void keePassReadsItsCsv(@ForAll("handovers") Handover handover) throws IOException {
        readsTwoEntries(handover, rows(written("KEEPASS", handover)), "Username", "Password");
    }

    @Property
    void onePasswordReadsItsCsv(@ForAll("handovers") Handover handover) throws IOException {
        readsTwoEntries(handover, rows(written("ONE_PASSWORD", handover)), "Username", "Password");
    }

    private static void readsTwoEntries(
            Handover handover, List<Map<String, String>> rows, String user, String password) {
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.get("Title"))
                .startsWith(handover.name()));
        assertThat(List.of(
                        rows.getFirst().getOrDefault(user, ""),
                        rows.getFirst().getOrDefault(password, ""),
                        rows.getLast().getOrDefault(password, "")))
                .isEqualTo(Handovers.values(handover));
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return rows.readAll();
        }
    }

    /** Docker is not asked, but its rule: a line is a name, the first {@code =}, and the value to the line's end. */
    @Property
    void dockersRuleReadsItsFile(@ForAll("handovers") Handover handover) {
        var read = written("DOCKER", handover)
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

        assertThat(Arrays.stream(Value.values()).map(handover.names()::of).map(read::get))
                .containsExactlyElementsOf(Handovers.values(handover));
    }

    /** PowerShell is not asked, but its rule: between apostrophes, two of them are one, and nothing else is special. */
    @Property
    void powerShellsRuleReadsItsLines(@ForAll("handovers") Handover handover) {
        var read = written("POWERSHELL", handover).lines().limit(3).map(line -> {
            var literal = line.substring(line.indexOf(" = ") + 3);
            assertThat(literal).startsWith("'").endsWith("'");
            var inside = literal.substring(1, literal.length() - 1);
            assertThat(inside.replace("''", "")).doesNotContain("'");
            return inside.replace("''", "'");
        });

        assertThat(read).containsExactlyElementsOf(Handovers.values(handover));
    }

    @Property
    void aFormGetsEveryValueInItsOwnField(@ForAll("handovers") Handover handover) {
        for (var name : List.of("TERMINAL_FORM", "HUMMINGBOT")) {
            try (var handout = Targets.named(name).orElseThrow().write(handover)) {
                var fields = ((Handout.Card) handout).fields();
                var values = fields.stream()
                        .filter(field -> field.label().name().matches("API_KEY|SECRET_KEY|PASSPHRASE"))
                        .map(field -> field.content().withChars(String::new));
                assertThat(values).containsExactlyElementsOf(Handovers.values(handover));
            }
        }
    }

    @Example
    void whatNoReaderOfDotenvAgreesOnIsSaidAndNotWritten() {
        for (var passphrase : List.of("Aa1'\"xyz", "Aa1'$xyz", "Aa1xyz\\\\z", "Aa1'xyz\\", "Aa1${HOME}")) {
            try (var handout = Targets.named("DOTENV").orElseThrow().write(Handovers.of(passphrase))) {
                assertThat(handout).as(passphrase).isEqualTo(new Handout.CannotCarry(Value.PASSPHRASE));
            }
        }
    }

    @Example
    void whatFreqtradeWouldTakeForANumberIsSaidAndNotWritten() {
        for (var passphrase : List.of("123456", "1e5000", "-12.5e3", "[1,2,3]", "infinity")) {
            try (var handout =
                    Targets.named("FREQTRADE_VARIABLES").orElseThrow().write(Handovers.of(passphrase))) {
                assertThat(handout).as(passphrase).isEqualTo(new Handout.CannotCarry(Value.PASSPHRASE));
            }
        }
    }

    @Example
    void whatIsShownIsWhatIsWrittenWithDotsForTheSecrets() throws JsonProcessingException {
        try (var handout = Targets.named("CCXT").orElseThrow().write(Handovers.of(Handovers.WILD))) {
            var sheet = ((Handout.Sheets) handout).sheets().getFirst();

            assertThat(sheet.masked()).isEqualTo("""
                    {
                      "apiKey": "1f2e3d4c-…-a1b0",
                      "secret": "••••••••••••",
                      "password": "••••••••••••"
                    }
                    """);
            assertThat(JSON.readTree(Handovers.text(handout)).path("password").textValue())
                    .isEqualTo(Handovers.WILD);
        }
    }
}
