package app.latchkey.okx;

import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** A read: it changes nothing at OKX, so it may be repeated. */
record Get(Endpoint endpoint, List<Envelope.Field> query) {

    static Get of(Endpoint endpoint) {
        return new Get(endpoint, List.of());
    }

    static Get of(Endpoint endpoint, String name, String value) {
        return new Get(endpoint, List.of(new Envelope.Field(name, value)));
    }

    Request.Builder request(HttpUrl host) {
        var url = host.newBuilder().encodedPath(endpoint.path());
        query.forEach(field -> url.addQueryParameter(field.name(), field.value()));
        return new Request.Builder().url(url.build());
    }
}
