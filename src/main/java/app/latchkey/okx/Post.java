package app.latchkey.okx;

import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** A transfer to be sent: nothing that repeats requests takes one. */
record Post(TransferRequest transfer, Instant signedAt) {

    Request.Builder request(HttpUrl host) {
        var body = Envelope.write(List.of(
                new Envelope.Field("ccy", transfer.ccy()),
                new Envelope.Field("amt", transfer.amount().toPlainString()),
                new Envelope.Field("from", transfer.from().wire()),
                new Envelope.Field("to", transfer.to().wire()),
                new Envelope.Field("type", "0"),
                new Envelope.Field("clientId", transfer.clientId().value())));
        return new Request.Builder()
                .url(host.newBuilder().encodedPath(Endpoint.TRANSFER.path()).build())
                .post(new OneShotJson(body))
                .tag(SignedAt.class, new SignedAt(signedAt));
    }
}
