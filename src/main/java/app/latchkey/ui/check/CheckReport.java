package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Detail;
import app.latchkey.check.Finding;
import app.latchkey.check.Question;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.Failure;
import app.latchkey.okx.LatchkeyVersion;
import app.latchkey.ui.Spans;
import app.latchkey.ui.Texts;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A check as a text that may be posted in public.
 *
 * <p>What others wrote never gets into it, whatever it is: no name, label, note, title, permission, currency or words of
 * OKX's, since a secret may stand anywhere. It is made of Latchkey's own words, numbers and times, and of addresses, the
 * key and the account's uid, shortened until they are of no use.
 */
public final class CheckReport {

    private static final int SHOWN_OF_KEY = 4;
    private static final int SHOWN_OF_UID = 3;
    private static final Pattern CODE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern IPV4 =
            Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.[0-9]{1,3}\\.[0-9]{1,3}(/[0-9]{1,2})?");
    private static final Pattern IPV6 =
            Pattern.compile("([0-9A-Fa-f]{1,4}):([0-9A-Fa-f]{0,4}):[0-9A-Fa-f:.]*(/[0-9]{1,3})?");

    private final Texts all;
    private final Texts texts;

    public CheckReport(Texts all) {
        this.all = all;
        this.texts = all.of("check.report");
    }

    String of(Connection connection, CheckResult result) {
        return of(
                connection.site(),
                connection.environment(),
                connection.credentials().apiKey(),
                result);
    }

    /** The report of a check of a key on a site and in an environment. */
    public String of(Site site, Environment environment, ApiKey key, CheckResult result) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("title", LatchkeyVersion.text()));
        lines.add(texts.get("system", System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version()));
        lines.add(texts.get("at", utc(result.at())));
        lines.add(texts.get("where", all.get("site." + site), all.get("environment." + environment)));
        lines.add(texts.get("key", end(key.value(), SHOWN_OF_KEY)));
        result.uid().ifPresent(uid -> lines.add(texts.get("account", end(uid, SHOWN_OF_UID))));
        lines.add(texts.get("verdict", all.get("check.verdict." + result.verdict() + ".title")));
        lines.add("");
        result.findings().forEach(finding -> lines.add(line(finding)));
        lines.add("");
        lines.add(texts.get("took", took(result)));
        return String.join("\n", lines) + "\n";
    }

    private String line(Finding finding) {
        var seen = Stream.of(
                        Stream.of(finding.cause().name()),
                        finding.details().stream().flatMap(detail -> value(detail).stream()),
                        finding.failure().flatMap(CheckReport::failure).stream())
                .flatMap(words -> words)
                .toList();
        return texts.get(
                "finding",
                all.get("check.outcome." + finding.outcome()),
                all.get("check.kind." + finding.kind()),
                seen);
    }

    private Optional<String> value(Detail detail) {
        return switch (detail) {
            case Detail.Words _, Detail.Names _ -> Optional.empty();
            case Detail.Items(var items) -> Optional.of(texts.get("items", items.size()));
            case Detail.Term(var term) -> Optional.of(term.name());
            case Detail.Addresses(var addresses) ->
                Optional.of(addresses.stream().map(CheckReport::shortened).collect(Collectors.joining(" ")));
            case Detail.Span(var length) -> Optional.of(Spans.words(length, all));
            case Detail.Moment(var at) -> Optional.of(utc(at));
        };
    }

    static Optional<String> failure(Failure failure) {
        return switch (failure) {
            case Failure.Rejected(var code, var _, var status) ->
                Optional.of("OKX " + (CODE.matcher(code).matches() ? code : "?") + ", HTTP " + status);
            case Failure.Unreachable _, Failure.TooBusy _, Failure.Cancelled _ -> Optional.empty();
            case Failure.Unreadable(var endpoint, var field, var status) ->
                Optional.of((endpoint + " " + field).strip() + ", HTTP " + status);
        };
    }

    private String took(CheckResult result) {
        return Arrays.stream(Question.values())
                .filter(result.took()::containsKey)
                .map(question -> question + " " + millis(result, question))
                .collect(Collectors.joining(", "));
    }

    private String millis(CheckResult result, Question question) {
        return texts.get(
                "millis", result.took().getOrDefault(question, Duration.ZERO).toMillis());
    }

    private static String utc(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String end(String value, int shown) {
        return "…" + value.substring(Math.max(0, value.length() - shown));
    }

    /** The first two groups: enough to tell the kinds of addresses apart. */
    private static String shortened(String address) {
        for (var form : List.of(IPV4, IPV6)) {
            var found = form.matcher(address);
            if (found.matches()) {
                var between = form == IPV4 ? "." : ":";
                var prefix = Optional.ofNullable(found.group(3)).orElse("");
                return found.group(1) + between + found.group(2) + between + "…" + prefix;
            }
        }
        return "…";
    }
}
