package app.latchkey.okx;

import app.latchkey.key.Site;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A certificate authority of the tests' own, and what can be wrong with a certificate. */
final class Certificates {

    /** The site whose host the tests' servers play. */
    static final OkxHost OKX = new OkxHost.Official(Site.GLOBAL);

    private static final String NAME = OKX.address().getHost();
    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private static final HandshakeCertificates TRUST = new HandshakeCertificates.Builder()
            .addTrustedCertificate(AUTHORITY.certificate())
            .build();

    private static final SSLContext CLIENT = TRUST.sslContext();

    static final HeldCertificate GOOD = signed(NAME).build();
    static final HeldCertificate OF_ANOTHER_HOST = signed("hotel.example").build();
    static final HeldCertificate FROM_NOBODY =
            new HeldCertificate.Builder().addSubjectAlternativeName(NAME).build();
    static final HeldCertificate EXPIRED =
            signed(NAME).validityInterval(day("2020-01-01"), day("2020-02-01")).build();
    static final HeldCertificate NOT_YET_VALID =
            signed(NAME).validityInterval(day("2120-01-01"), day("2120-02-01")).build();

    private Certificates() {}

    /** What a server with this certificate needs. */
    static HandshakeCertificates of(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    }

    static ServerSocketFactory sockets(HeldCertificate certificate) {
        return of(certificate).sslContext().getServerSocketFactory();
    }

    /** Takes from all connections to come what they could resume: each of them shows its certificate anew. */
    static void forgetSessions() {
        var sessions = CLIENT.getClientSessionContext();
        for (var id : Collections.list(sessions.getIds())) {
            Optional.ofNullable(sessions.getSession(id)).ifPresent(SSLSession::invalidate);
        }
    }

    /** A network in which OKX's host is a port of this computer, and the tests' authority is trusted. */
    static UnaryOperator<OkHttpClient.Builder> networkTo(int port) {
        return builder -> builder.socketFactory(new Detour(port))
                .sslSocketFactory(CLIENT.getSocketFactory(), TRUST.trustManager());
    }

    /** As {@link #networkTo}, in which no certificate is good enough. */
    static UnaryOperator<OkHttpClient.Builder> pickyNetworkTo(int port) {
        var picky = new Picky();
        try {
            var client = SSLContext.getInstance("TLS");
            client.init(null, new TrustManager[] {picky}, null);
            return builder ->
                    builder.socketFactory(new Detour(port)).sslSocketFactory(client.getSocketFactory(), picky);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final class Picky implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            throw new CertificateException("Not good enough");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            throw new CertificateException("Not good enough");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[] {AUTHORITY.certificate()};
        }
    }

    private static HeldCertificate.Builder signed(String name) {
        return new HeldCertificate.Builder()
                .signedBy(AUTHORITY)
                .commonName(name)
                .addSubjectAlternativeName(name);
    }

    private static long day(String date) {
        return Instant.parse(date + "T00:00:00Z").toEpochMilli();
    }
}
