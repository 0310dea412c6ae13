/**
 * The client layer: OKX's v5 API and nothing of this app, so that it could be published as a library of its own.
 *
 * <p>The way in: {@link app.latchkey.okx.OkxTransport} makes an {@link app.latchkey.okx.OkxApi} for a key;
 * {@link app.latchkey.okx.ErrorCatalogue} says what an error means.
 *
 * <p>Sealed answers instead of exceptions, reads apart from the one write, exact decimals. May use {@code key}.
 */
@NullMarked
package app.latchkey.okx;

import org.jspecify.annotations.NullMarked;
