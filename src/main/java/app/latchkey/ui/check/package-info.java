/** One check, shown finding by finding. */
@NullMarked
package app.latchkey.ui.check;

import org.jspecify.annotations.NullMarked;
