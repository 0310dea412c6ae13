/**
 * What the user sees: screens as pairs of a View, which builds and binds nodes, and a ViewModel, which holds properties
 * and commands and knows no node.
 *
 * <p>May use {@code check}, {@code funds}, {@code handoff}, {@code vault}, {@code okx}, {@code key} and {@code
 * settings}. Services block, so every call of one goes through {@link app.latchkey.ui.Background}.
 */
@NullMarked
package app.latchkey.ui;

import org.jspecify.annotations.NullMarked;
