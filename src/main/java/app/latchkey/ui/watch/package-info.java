/** The watch: looks after every connection while the program runs, and tells when something turned. */
@NullMarked
package app.latchkey.ui.watch;

import org.jspecify.annotations.NullMarked;
