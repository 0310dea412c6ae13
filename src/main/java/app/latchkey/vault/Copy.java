package app.latchkey.vault;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An older vault file that was kept.
 *
 * @param until when the next save took its place; from the save before to this moment it was the vault
 */
public record Copy(Path file, Instant until) {}
