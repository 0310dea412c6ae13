package app.latchkey.okx;

import app.latchkey.okx.Failure.Obstacle;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Why a connection could not be secured; told by the kinds of the exceptions, never by their words. */
final class TlsTrouble {

    private TlsTrouble() {}

    static Obstacle behind(IOException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(TlsTrouble::told)
                .flatMap(Optional::stream)
                .reduce((_, deeper) -> deeper)
                .orElse(failure instanceof SSLException ? Obstacle.TLS_HANDSHAKE : Obstacle.TLS_CUT);
    }

    /** The deepest cause tells most. */
    private static Optional<Obstacle> told(Throwable cause) {
        return switch (cause) {
            case CertificateExpiredException _ -> Optional.of(Obstacle.TLS_EXPIRED);
            case CertificateNotYetValidException _ -> Optional.of(Obstacle.TLS_NOT_YET_VALID);
            case SSLPeerUnverifiedException _ -> Optional.of(Obstacle.TLS_WRONG_HOST);
            case CertPathBuilderException _ -> Optional.of(Obstacle.TLS_UNKNOWN_ISSUER);
            case CertificateException _ -> Optional.of(Obstacle.TLS_BAD_CERTIFICATE);
            case EOFException _ -> Optional.of(Obstacle.TLS_CUT);
            case SocketException _ -> Optional.of(Obstacle.TLS_CUT);
            default -> Optional.empty();
        };
    }
}
