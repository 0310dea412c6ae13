/**
 * The client layer: OKX's v5 API and nothing of this app, so that it could be published as a library of its own.
 *
 * <p>Sealed answers instead of exceptions, reads apart from the one write, exact decimals. May use {@code key}.
 */
@NullMarked
package app.latchkey.okx;

import org.jspecify.annotations.NullMarked;
