package app.latchkey.okx;

import app.latchkey.bench.Jmh;
import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import app.latchkey.key.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/** What it costs to sign one request, beside the bare HMAC over the same bytes. */
@State(Scope.Benchmark)
public class SigningBenchmark implements Measurement {

    private static final String TIMESTAMP = "2026-11-20T00:00:00.000Z";
    private static final String PATH = "/api/v5/asset/transfer-state?clientId=abc123";
    private static final byte[] NO_BODY = {};

    private final Secret secretKey = Secret.copyOf(Rig.SECRET_KEY);
    private final byte[] keyBytes = Rig.SECRET_KEY.getBytes(StandardCharsets.US_ASCII);
    private final byte[] signed = (TIMESTAMP + "GET" + PATH).getBytes(StandardCharsets.US_ASCII);

    @Benchmark
    public String sign() {
        return Signature.of(Signature.timestamp(Rig.NOW), "GET", PATH, NO_BODY, secretKey);
    }

    /** As anybody would write it: a new Mac for each request, and no Base64. */
    @Benchmark
    public byte[] bareHmac() throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keyBytes, "HmacSHA256"));
        return mac.doFinal(signed);
    }

    @Override
    public List<Row> measure() throws RunnerException {
        var times = Jmh.run(SigningBenchmark.class);
        return List.of(Row.beside(
                "Signing one request",
                times.microseconds("sign"),
                "bare HMAC-SHA256",
                times.microseconds("bareHmac"),
                "µs"));
    }
}
