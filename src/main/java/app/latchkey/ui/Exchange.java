package app.latchkey.ui;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.OkxApi;
import app.latchkey.vault.Connection;

/** OKX, or the practice exchange in its place. {@code app} implements it. Blocking; safe on any thread but the FX thread. */
public interface Exchange extends Outside {

    /** A client with the connection's credentials; the caller closes it. */
    OkxApi connect(Connection connection);

    /**
     * A client with the connection's credentials on another site, or in another environment; the caller closes it. Only
     * for somebody who has agreed that API key, passphrase and signatures go there.
     */
    OkxApi connect(Connection connection, Site site, Environment environment);
}
