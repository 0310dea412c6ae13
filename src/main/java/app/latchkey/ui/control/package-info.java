/** Controls of our own, for any screen: secrets, labelled fields, copy buttons, meters. */
@NullMarked
package app.latchkey.ui.control;

import org.jspecify.annotations.NullMarked;
