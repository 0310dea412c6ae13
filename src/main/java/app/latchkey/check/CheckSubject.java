package app.latchkey.check;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import java.util.Optional;

/**
 * The connection that is examined, as the user planned it.
 *
 * @param plannedName of the key on OKX; empty when the key was made without the wizard
 * @param plannedWhitelist {@link IpWhitelist#NONE} when none was planned, or nobody knows
 */
public record CheckSubject(
        Site site, Environment environment, Optional<ApiKeyName> plannedName, IpWhitelist plannedWhitelist) {}
