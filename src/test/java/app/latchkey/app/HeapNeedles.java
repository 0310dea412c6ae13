package app.latchkey.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Byte patterns by which a secret would show in a dump, in whatever encoding, and the search for all of them at once. */
final class HeapNeedles {

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int BLOCK = 1 << 22;
    private static final int HEAD = 4;

    private final Map<Integer, List<Needle>> byHead = new HashMap<>();
    private int longest;

    private record Needle(String name, ByteBuffer bytes) {}

    /** The encodings of a secret text. */
    static Map<String, byte[]> encodings(String text) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("UTF-8", text.getBytes(StandardCharsets.UTF_8));
        all.put("Latin-1", text.getBytes(StandardCharsets.ISO_8859_1));
        WIDE.forEach(wide -> all.put(wide.name(), text.getBytes(wide)));
        all.putAll(encodings(text.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** The encodings of a secret key: as it is, and as text. */
    static Map<String, byte[]> encodings(byte[] key) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("raw", key);
        var texts = Map.of(
                "Base64", Base64.getEncoder().withoutPadding().encodeToString(key),
                "hex", HexFormat.of().formatHex(key),
                "HEX", HexFormat.of().withUpperCase().formatHex(key));
        texts.forEach((name, text) -> {
            all.put(name, text.getBytes(StandardCharsets.ISO_8859_1));
            WIDE.forEach(wide -> all.put(name + " in " + wide.name(), text.getBytes(wide)));
        });
        return all;
    }

    /** Looks for these as well. */
    HeapNeedles add(String secret, Map<String, byte[]> encodings) {
        encodings.forEach((encoding, bytes) -> {
            byHead.computeIfAbsent(head(bytes, 0), _ -> new ArrayList<>())
                    .add(new Needle(secret + " as " + encoding, ByteBuffer.wrap(bytes)));
            longest = Math.max(longest, bytes.length);
        });
        return this;
    }

    /** Which of them are in the file. */
    Set<String> foundIn(Path dump) throws IOException {
        var found = new TreeSet<String>();
        var block = new byte[BLOCK + longest];
        int kept = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(dump))) {
            for (int read = in.readNBytes(block, 0, block.length); read > 0; ) {
                int length = kept + read;
                search(block, length, found);
                kept = Math.min(longest, length);
                System.arraycopy(block, length - kept, block, 0, kept);
                read = in.readNBytes(block, kept, block.length - kept);
            }
        }
        return found;
    }

    private void search(byte[] block, int length, Set<String> found) {
        for (int i = 0; i + HEAD <= length; i++) {
            var here = byHead.get(head(block, i));
            if (here != null) {
                for (var needle : here) {
                    int size = needle.bytes().capacity();
                    if (i + size <= length && ByteBuffer.wrap(block, i, size).equals(needle.bytes())) {
                        found.add(needle.name());
                    }
                }
            }
        }
    }

    private static int head(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes, at, HEAD).getInt();
    }
}
