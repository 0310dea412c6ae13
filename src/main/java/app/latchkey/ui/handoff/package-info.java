/** Giving a key to a terminal, where it went, and replacing it everywhere it went. */
@NullMarked
package app.latchkey.ui.handoff;

import org.jspecify.annotations.NullMarked;
