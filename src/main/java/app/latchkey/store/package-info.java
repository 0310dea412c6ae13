/**
 * The SQLite file: rows of the journal and the history of verdicts; holds no key, header, label or address.
 *
 * <p>May use {@code key} and {@code files}.
 */
@NullMarked
package app.latchkey.store;

import org.jspecify.annotations.NullMarked;
