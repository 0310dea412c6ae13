package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {

    private static JsonNode vectors() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("src/test/resources/okx/signing-vectors.json").toFile());
    }

    static Stream<Arguments> published() throws IOException {
        return vectors()
                .get("vectors")
                .valueStream()
                .map(vector -> Arguments.of(vector.get("name").asText(), vector));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void signsAsPublished(String name, JsonNode vector) {
        try (var secret = Secret.copyOf(vector.get("secretKey").asText())) {
            var signature = Signature.of(
                    vector.get("timestamp").asText(),
                    vector.get("method").asText(),
                    vector.get("requestPath").asText(),
                    vector.get("body").asText().getBytes(StandardCharsets.UTF_8),
                    secret);

            assertThat(signature).as(name).isEqualTo(vector.get("sign").asText());
        }
    }

    static Stream<Arguments> mistaken() throws IOException {
        return vectors()
                .get("negative")
                .valueStream()
                .map(wrong -> Arguments.of(wrong.get("mistake").asText(), wrong));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistaken")
    void makesNoneOfTheKnownMistakes(String mistake, JsonNode wrong) throws IOException {
        var right = vectors()
                .get("vectors")
                .valueStream()
                .filter(vector -> vector.get("name").equals(wrong.get("correctVector")))
                .findFirst()
                .orElseThrow();

        assertThat(right.get("sign")).as(mistake).isNotEqualTo(wrong.get("sign"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00:00Z,           2026-11-20T00:00:00.000Z",
        "2020-12-08T09:08:57.715Z,       2020-12-08T09:08:57.715Z",
        "2026-11-20T00:00:00.000999999Z, 2026-11-20T00:00:00.000Z",
        "2026-11-20T00:00:00.9Z,         2026-11-20T00:00:00.900Z",
    })
    void theTimestampHasExactlyThreeDigitsOfASecond(Instant moment, String timestamp) {
        assertThat(Signature.timestamp(moment)).isEqualTo(timestamp);
    }

    @Test
    void aClosedSecretSignsNothing() {
        var secret = Secret.copyOf("22582BD0CFF14C41EDBF1AB98506286D");
        secret.close();

        assertThatThrownBy(() -> Signature.of("2026-11-20T00:00:00.000Z", "GET", "/", new byte[0], secret))
                .isInstanceOf(IllegalStateException.class);
    }
}
