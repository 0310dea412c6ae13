package app.latchkey.okx;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Lets {@code localhost} mean this computer and nothing else, whatever its hosts file says; names under it as well,
 * without asking anybody.
 */
final class LoopbackDns implements Dns {

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        if (hostname.endsWith(OkxHost.Loopback.UNDER_LOCALHOST)) {
            return List.of(InetAddress.getByAddress(hostname, new byte[] {127, 0, 0, 1}));
        }
        var local = Dns.SYSTEM.lookup(hostname).stream()
                .filter(InetAddress::isLoopbackAddress)
                .toList();
        if (local.isEmpty()) {
            throw new UnknownHostException(hostname);
        }
        return local;
    }
}
