/** Every transfer with its state, and OKX's own bills: a list as long as a journal can get, of which only what is in sight is read. */
@NullMarked
package app.latchkey.ui.activity;

import org.jspecify.annotations.NullMarked;
