/**
 * The practice exchange: a small exchange on loopback that answers as OKX's v5 API is documented to, and on which
 * nothing is real.
 *
 * <p>It is an independent reading of the same documents that the client layer was written from, so that a misreading on
 * either side shows: it imports nothing of Latchkey but {@code files}. Its secret keys belong to an exchange that does
 * not exist and are held as plain strings, in memory and in an owner-only file, since it must verify signatures with
 * them; passphrases are kept as salted hashes only, because people reuse them.
 */
@NullMarked
package app.latchkey.practice;

import org.jspecify.annotations.NullMarked;
