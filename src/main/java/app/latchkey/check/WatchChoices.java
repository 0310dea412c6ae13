package app.latchkey.check;

import app.latchkey.key.ConnectionId;
import app.latchkey.store.KeepAliveTable;
import app.latchkey.store.StoreException;

/** What the user chose about watching each connection. Blocking; safe on any thread. */
public final class WatchChoices {

    private final KeepAliveTable table;

    public WatchChoices(KeepAliveTable table) {
        this.table = table;
    }

    /**
     * Whether a key that OKX drops when it is not used may be kept alive by checking it. Not unless its owner chose so: a
     * key that nobody uses had better end. When the disk does not tell, nobody chose.
     */
    public boolean keepsAlive(ConnectionId id) {
        try {
            return table.has(id.toString());
        } catch (StoreException _) {
            return false;
        }
    }

    /**
     * Writes down what the owner chose.
     *
     * @return whether it is written down; not when the disk does not let it
     */
    public boolean keepAlive(ConnectionId id, boolean wanted) {
        try {
            if (wanted) {
                table.put(id.toString());
            } else {
                table.remove(id.toString());
            }
            return true;
        } catch (StoreException _) {
            return false;
        }
    }
}
