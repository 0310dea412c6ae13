package app.latchkey.funds;

/** Lets work in until it is closed; whoever closes it waits for the work that is inside. Safe on any thread. */
final class Door {

    private int inside;
    private boolean closed;

    /** Goes in; {@code false} when the door is closed. Whoever went in must {@link #leave}. */
    synchronized boolean enter() {
        if (closed) {
            return false;
        }
        inside++;
        return true;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Lets nobody in any more, and returns when everybody has left. */
    synchronized void close() throws InterruptedException {
        closed = true;
        while (inside > 0) {
            wait();
        }
    }
}
