/**
 * Files that only their owner can read, written whole or not at all.
 *
 * <p>Every room that keeps something on disk writes through here. May use the JDK only; imports nothing else of
 * Latchkey.
 */
@NullMarked
package app.latchkey.files;

import org.jspecify.annotations.NullMarked;
