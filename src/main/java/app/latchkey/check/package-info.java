/**
 * One connection examined, finding by finding, to a verdict.
 *
 * <p>May use {@code okx}, {@code vault}, {@code store} and {@code key}.
 */
@NullMarked
package app.latchkey.check;

import org.jspecify.annotations.NullMarked;
