package app.latchkey.okx;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/** Lets {@code localhost} mean this computer and nothing else, whatever its hosts file says. */
final class LoopbackDns implements Dns {

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        var local = Dns.SYSTEM.lookup(hostname).stream()
                .filter(InetAddress::isLoopbackAddress)
                .toList();
        if (local.isEmpty()) {
            throw new UnknownHostException(hostname);
        }
        return local;
    }
}
