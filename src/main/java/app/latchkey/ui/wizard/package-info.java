/** Making an API key on OKX, one step a page. */
@NullMarked
package app.latchkey.ui.wizard;

import org.jspecify.annotations.NullMarked;
