package app.latchkey.okx;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Sockets that lead to a port of this computer whoever wants to reach the port of HTTPS; other ports are not touched. */
final class Detour extends SocketFactory {

    private static final int HTTPS = 443;

    private final int port;

    Detour(int port) {
        this.port = port;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress wanted, int timeout) throws IOException {
                super.connect(
                        isHttps(wanted) ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port) : wanted,
                        timeout);
            }
        };
    }

    private static boolean isHttps(SocketAddress wanted) {
        return wanted instanceof InetSocketAddress address && address.getPort() == HTTPS;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }
}
