/** The exchange accounts: table, view, removal. */
@NullMarked
package app.latchkey.ui.accounts;

import org.jspecify.annotations.NullMarked;
