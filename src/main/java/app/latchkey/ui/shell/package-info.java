/** The window: band, menu, navigation, and the one screen that is shown. */
@NullMarked
package app.latchkey.ui.shell;

import org.jspecify.annotations.NullMarked;
