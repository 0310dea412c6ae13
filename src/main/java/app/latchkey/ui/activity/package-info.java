/** Every transfer with its state. */
@NullMarked
package app.latchkey.ui.activity;

import org.jspecify.annotations.NullMarked;
