/** Master passwords: choosing a new one with its strength and the reasons, and entering one that has to be right. */
@NullMarked
package app.latchkey.ui.password;

import org.jspecify.annotations.NullMarked;
