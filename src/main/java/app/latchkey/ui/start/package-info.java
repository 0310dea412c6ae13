/** Before a vault is open: the choice of a workspace, a new vault, unlocking. */
@NullMarked
package app.latchkey.ui.start;

import org.jspecify.annotations.NullMarked;
