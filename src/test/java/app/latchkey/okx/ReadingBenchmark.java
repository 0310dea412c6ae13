package app.latchkey.okx;

import app.latchkey.bench.Jmh;
import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okio.ByteString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/** What it costs to make balances of an answer's bytes, beside Jackson's own reading of the same bytes into a tree. */
@State(Scope.Benchmark)
public class ReadingBenchmark implements Measurement {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Param({"1000", "10000"})
    public int rows;

    private Arrived arrived = new Arrived(200, ByteString.EMPTY, Rig.NOW);

    @Setup
    public void fill() {
        var data = IntStream.range(0, rows)
                .mapToObj(i ->
                        "{\"availBal\":\"%d.12345678\",\"bal\":\"%d.12345678\",\"ccy\":\"C%d\",\"frozenBal\":\"0\"}"
                                .formatted(i, i, i))
                .collect(Collectors.joining(",", "{\"code\":\"0\",\"msg\":\"\",\"data\":[", "]}"));
        arrived = new Arrived(200, ByteString.encodeUtf8(data), Rig.NOW);
    }

    @Benchmark
    public Answer<List<FundingBalance>> read() {
        return Envelope.open(
                arrived, Endpoint.FUNDING_BALANCES, (data, _) -> Readings.funding(data), UnaryOperator.identity());
    }

    @Benchmark
    public JsonNode tree() throws IOException {
        return JACKSON.readTree(arrived.body().toByteArray());
    }

    @Override
    public List<Row> measure() throws RunnerException {
        var times = Jmh.run(ReadingBenchmark.class);
        return Stream.of("1000", "10000")
                .map(count -> Row.beside(
                        "Reading a balance of " + count + " rows",
                        times.microseconds("read " + count) / 1000,
                        "Jackson's tree of it",
                        times.microseconds("tree " + count) / 1000,
                        "ms"))
                .toList();
    }
}
