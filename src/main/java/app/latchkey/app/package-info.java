/**
 * The entry point: arguments, workspaces, and the wiring of everything else by constructor.
 *
 * <p>May use every room; no room may use it.
 */
@NullMarked
package app.latchkey.app;

import org.jspecify.annotations.NullMarked;
