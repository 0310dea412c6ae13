package app.latchkey.check;

import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What the tests of this room share. */
final class Checks {

    static final Instant NOW = Instant.parse("2026-11-20T08:00:01Z");
    static final ErrorCatalogue CATALOGUE = ErrorCatalogue.load();
    static final CheckSubject LIVE = subject(Environment.LIVE, "");

    private Checks() {}

    static CheckSubject subject(Environment environment, String plannedAddresses) {
        var planned = IpWhitelist.parse(plannedAddresses, true).value().orElseThrow();
        return new CheckSubject(Site.PRACTICE, environment, Optional.empty(), planned, Optional.empty(), List.of());
    }

    static Checker checker() {
        return new Checker(CATALOGUE, InstantSource.fixed(NOW));
    }

    static CheckResult check(OkxApi okx) throws InterruptedException {
        return check(LIVE, okx);
    }

    static CheckResult check(CheckSubject subject, OkxApi okx) throws InterruptedException {
        return checker().run(subject, okx, _ -> {});
    }

    static Failure rejected(String code) {
        return new Failure.Rejected(code, "OKX's own words", 401);
    }
}
