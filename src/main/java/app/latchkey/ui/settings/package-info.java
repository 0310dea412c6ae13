/** What the user prefers. */
@NullMarked
package app.latchkey.ui.settings;

import org.jspecify.annotations.NullMarked;
