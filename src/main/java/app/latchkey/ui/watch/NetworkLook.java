package app.latchkey.ui.watch;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.stream.Collectors;

/** What this computer's network looks like: its own addresses. Blocks for a moment. */
public final class NetworkLook {

    private NetworkLook() {}

    /** Another one when the computer joined or left a network; says nothing else. */
    public static String now() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .sorted()
                    .collect(Collectors.joining(" "));
        } catch (SocketException | UncheckedIOException _) {
            return "";
        }
    }
}
