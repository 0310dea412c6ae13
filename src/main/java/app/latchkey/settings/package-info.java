/**
 * What the user prefers, and the last open workspace.
 *
 * <p>May use {@code key} and {@code files}.
 */
@NullMarked
package app.latchkey.settings;

import org.jspecify.annotations.NullMarked;
