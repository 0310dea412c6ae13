package app.latchkey.app;

import app.latchkey.ui.SystemEvents;

/** A system that tells what the test tells. */
final class TestEvents implements SystemEvents {

    private volatile Runnable told = () -> {};

    /** Tells that the session was locked, or that the computer is about to sleep. */
    void lock() {
        told.run();
    }

    @Override
    public void listen(Runnable listener) {
        told = listener;
    }

    @Override
    public Hearing hearing() {
        return Hearing.HEARD;
    }
}
