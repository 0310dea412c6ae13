/**
 * Transfers between the Funding and the Trading Account, once and never twice: plan, journal, settling.
 *
 * <p>May use {@code okx}, {@code vault}, {@code store} and {@code key}.
 */
@NullMarked
package app.latchkey.funds;

import org.jspecify.annotations.NullMarked;
