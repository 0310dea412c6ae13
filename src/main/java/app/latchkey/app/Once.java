package app.latchkey.app;

/** Work that is done the first time; whoever comes meanwhile waits until it is done. Safe on any thread. */
final class Once implements Runnable {

    private final Runnable work;
    private boolean done;

    Once(Runnable work) {
        this.work = work;
    }

    @Override
    public synchronized void run() {
        if (!done) {
            done = true;
            work.run();
        }
    }
}
