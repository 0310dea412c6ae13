/**
 * The encrypted file with the connections, and the sealed draft of the wizard.
 *
 * <p>May use {@code key} and {@code files}.
 */
@NullMarked
package app.latchkey.vault;

import org.jspecify.annotations.NullMarked;
