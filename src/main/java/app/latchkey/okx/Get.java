package app.latchkey.okx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** A read: it changes nothing at OKX, so it may be repeated. */
record Get(Endpoint endpoint, List<Envelope.Field> query) {

    static Get of(Endpoint endpoint) {
        return new Get(endpoint, List.of());
    }

    Get with(String name, String value) {
        var more = new ArrayList<>(query);
        more.add(new Envelope.Field(name, value));
        return new Get(endpoint, List.copyOf(more));
    }

    /** What restricts nothing is left out. */
    Get with(String name, Optional<String> value) {
        return value.map(text -> with(name, text)).orElse(this);
    }

    Get withCcys(Set<String> ccys) {
        return ccys.isEmpty() ? this : with("ccy", ccys.stream().sorted().collect(Collectors.joining(",")));
    }

    Get with(BillQuery bills) {
        return with("ccy", bills.ccy())
                .with("type", bills.type())
                .with("clientId", bills.clientId().map(ClientId::value))
                .with("after", bills.after().map(moment -> Long.toString(moment.toEpochMilli())))
                .with("before", bills.before().map(moment -> Long.toString(moment.toEpochMilli())));
    }

    Request.Builder request(HttpUrl host) {
        var url = host.newBuilder().encodedPath(endpoint.path());
        query.forEach(field -> url.addQueryParameter(field.name(), field.value()));
        return new Request.Builder().url(url.build());
    }
}
