package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {

    static List<JsonNode> vectors() throws IOException {
        return elements("vectors");
    }

    static List<JsonNode> mistakes() throws IOException {
        return elements("negative");
    }

    private static List<JsonNode> elements(String name) throws IOException {
        var list = new ArrayList<JsonNode>();
        Fixture.read("signing-vectors.json").path(name).forEach(list::add);
        return list;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyPublishedVectorIsSignedAsPublished(JsonNode vector) {
        assertThat(matches(vector, vector.path("sign").asText())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aSignatureMadeWithAUsualMistakeIsNotTaken(JsonNode mistake) throws IOException {
        var right = vectors().stream()
                .filter(vector -> vector.path("name").equals(mistake.path("correctVector")))
                .toList();

        assertThat(right).isNotEmpty();
        for (var vector : right) {
            assertThat(matches(vector, mistake.path("sign").asText()))
                    .as(mistake.path("mistake").asText())
                    .isFalse();
        }
    }

    private static boolean matches(JsonNode vector, String sign) {
        return Signature.matches(
                sign,
                vector.path("secretKey").asText(),
                vector.path("timestamp").asText(),
                vector.path("method").asText(),
                vector.path("requestPath").asText(),
                StandardCharsets.UTF_8.encode(vector.path("body").asText()));
    }
}
