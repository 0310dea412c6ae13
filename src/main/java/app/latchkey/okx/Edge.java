package app.latchkey.okx;

import app.latchkey.key.IpEntry;
import app.latchkey.key.Parsed;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The network edge in front of a site, which may tell whom it sees (GET /cdn-cgi/trace, facts 1.4). */
final class Edge {

    private static final Pattern SEES = Pattern.compile("(?m)^ip=(\\S{2,45})\\s*$");

    private Edge() {}

    /** The address it sees; empty when it does not answer, or something odd. */
    static Optional<String> addressOf(Line line, OkHttpClient open, HttpUrl host) {
        Answer<String> page = line.send(
                open,
                Get.of(Endpoint.EDGE_TRACE).request(host),
                Endpoint.EDGE_TRACE,
                host.toString(),
                "",
                line.around().ticker().deadlineIn(line.around().timeouts().read()),
                arrived -> Answer.ok(arrived.body().utf8()));
        return page.value()
                .flatMap(text -> SEES.matcher(text).results().findFirst())
                .map(found -> IpEntry.parse(found.group(1), !host.isHttps()))
                .flatMap(Parsed::value)
                .map(IpEntry::text);
    }
}
