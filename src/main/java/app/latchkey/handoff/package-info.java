/**
 * What each terminal, library and password manager wants to have, and how a value is quoted in it.
 *
 * <p>A {@link app.latchkey.handoff.Target} writes credentials down for one of them; {@link
 * app.latchkey.handoff.Targets} finds it by its name. Nothing here touches a disk or a clipboard. May use {@code key}.
 */
@NullMarked
package app.latchkey.handoff;

import org.jspecify.annotations.NullMarked;
