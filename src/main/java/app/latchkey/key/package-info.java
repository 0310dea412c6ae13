/**
 * The rules of a good key, and the carriers of its secrets.
 *
 * <p>May use the JDK and small parsing libraries; imports nothing else of Latchkey.
 */
@NullMarked
package app.latchkey.key;

import org.jspecify.annotations.NullMarked;
