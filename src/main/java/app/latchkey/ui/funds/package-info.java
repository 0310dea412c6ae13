/** Moving funds between the Funding and the Trading Account. */
@NullMarked
package app.latchkey.ui.funds;

import org.jspecify.annotations.NullMarked;
