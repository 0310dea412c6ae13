/** Looking after a key once it is in use: what is in order, what is due, and what to do when it leaked. */
@NullMarked
package app.latchkey.ui.care;

import org.jspecify.annotations.NullMarked;
