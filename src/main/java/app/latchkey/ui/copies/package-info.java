/** Older copies of a vault: what is in each, and going back to one, before and after the vault is unlocked. */
@NullMarked
package app.latchkey.ui.copies;

import org.jspecify.annotations.NullMarked;
