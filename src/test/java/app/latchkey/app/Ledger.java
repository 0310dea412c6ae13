package app.latchkey.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the practice exchange booked, read from the log on its disk: the truth that journals are held against. */
final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path log;
    private final Map<String, List<JsonNode>> bookings = new HashMap<>();
    private long read;

    /** @param exchange the folder of the exchange */
    Ledger(Path exchange) {
        this.log = exchange.resolve("exchange.log");
    }

    /** Takes in what was booked since the last time. */
    void catchUp() throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(read);
            var more = new byte[(int) (file.length() - read)];
            file.readFully(more);
            var text = new String(more, StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n') + 1;
            for (var line : text.substring(0, end).lines().toList()) {
                take(JSON.readTree(line));
            }
            read += text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private void take(JsonNode event) {
        if (event.path("event").asText().equals("booked")) {
            var transfer = event.path("transfer");
            bookings.computeIfAbsent(transfer.path("clientId").asText(), _ -> new ArrayList<>())
                    .add(transfer);
        }
    }

    /** How often it was booked, whether it then moved money or failed. */
    int timesBooked(String clientId) {
        return bookings.getOrDefault(clientId, List.of()).size();
    }

    /** Whether money moved for it; a pending one moves when its time comes. */
    boolean moved(String clientId) {
        return bookings.getOrDefault(clientId, List.of()).stream()
                .anyMatch(transfer -> transfer.path("outcome").asText().equals("SUCCESS"));
    }

    int bookings() {
        return bookings.values().stream().mapToInt(List::size).sum();
    }
}
