package app.latchkey.okx;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;

/** A name server that answers nobody before it is told to; then every name is this computer's. */
final class HangingNames implements Dns, AutoCloseable {

    private final CountDownLatch answering = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public List<InetAddress> lookup(String hostname) {
        asked.incrementAndGet();
        try {
            answering.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return List.of(InetAddress.getLoopbackAddress());
    }

    /** How many times it was asked. */
    int asked() {
        return asked.get();
    }

    void answer() {
        answering.countDown();
    }

    @Override
    public void close() {
        answer();
    }
}
