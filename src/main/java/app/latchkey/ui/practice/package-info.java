/** What only the Practice workspace has: problems to rehearse, and starting over. */
@NullMarked
package app.latchkey.ui.practice;

import org.jspecify.annotations.NullMarked;
