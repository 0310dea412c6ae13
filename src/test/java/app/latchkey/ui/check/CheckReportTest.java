package app.latchkey.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.CheckResult;
import app.latchkey.check.CheckSubject;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.IpWhitelist;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.Told;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.Texts;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckReportTest {

    private static final String UID = "44705892343619584";
    private static final String ADDRESS = "203.0.113.50";

    private TestDesk test;
    private Connection connection;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
    }

    @AfterEach
    void close() {
        test.close();
    }

    /** Whatever may be secret or private, once at every place that somebody else can write to. */
    static Stream<String> thrown() {
        return Stream.of(
                TestDesk.SECRET_KEY,
                TestDesk.PASSPHRASE,
                TestDesk.REAL_KEY,
                UID,
                ADDRESS,
                "2001:db8:85a3::8a2e:370:7334",
                "somebody@example.com");
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatIsThrownAtEveryPlaceIsNotInTheReport(String secret) throws InterruptedException {
        var reports = Stream.of(healthy(secret), refused(secret), unreadable())
                .flatMap(result -> Stream.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hans"))
                        .map(locale -> new CheckReport(Texts.in(locale)).of(named(secret), result)));

        assertThat(reports).isNotEmpty().allSatisfy(report -> assertThat(report)
                .doesNotContain(secret)
                .doesNotContain(TestDesk.SECRET_KEY)
                .doesNotContain(TestDesk.PASSPHRASE)
                .doesNotContain(TestDesk.REAL_KEY)
                .doesNotContain(UID)
                .doesNotContain(ADDRESS)
                .doesNotContain("Gridbot"));
    }

    @Test
    void itSaysWhatSomebodyWhoHelpsNeeds() throws InterruptedException {
        var report = new CheckReport(Texts.in(Locale.ENGLISH)).of(connection, refused("x"));

        assertThat(report)
                .contains("API key: …" + TestDesk.REAL_KEY.substring(TestDesk.REAL_KEY.length() - 4))
                .contains("Site: Global")
                .contains("Verdict: Could not be checked from here")
                .contains("[Failed] This computer’s address: ADDRESS_NOT_LISTED, OKX 50110, HTTP 401")
                .contains("Java ")
                .contains("CONFIG ");
    }

    @Test
    void addressesKeepTheirFirstTwoGroupsAndTheAccountItsLastThreeDigits() throws InterruptedException {
        var report = new CheckReport(Texts.in(Locale.ENGLISH)).of(connection, healthy("x"));

        assertThat(report).contains("203.0.… 2001:db8:…/32").contains("Account: …584");
    }

    private Connection named(String secret) {
        return connection.withNotes(secret).withNameOnOkx(new ApiKeyName("Gridbot"));
    }

    /** Every value that OKX tells holds it. */
    private CheckResult healthy(String secret) throws InterruptedException {
        test.okx.config = Answer.ok(config(secret));
        test.okx.funding = () -> Answer.ok(List.of(new FundingBalance(
                secret, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ONE))));
        test.okx.status = () -> Answer.ok(List.of(notice(secret)));
        return check(secret);
    }

    private static AccountConfig config(String secret) {
        return Told.config(Map.of(
                "uid", UID,
                "mainUid", UID,
                "label", secret,
                "perm", "read_only,trade," + secret,
                "ip", ADDRESS + ",2001:db8::/32",
                "kycLv", secret));
    }

    private static StatusNotice notice(String secret) {
        return Told.status(
                Map.of("title", secret, "state", "ongoing", "serviceType", "5", "href", secret, "scheDesc", secret));
    }

    private CheckResult refused(String secret) throws InterruptedException {
        var failure = new Failure.Rejected(
                "50110", "Your IP " + ADDRESS + " is not included in your API key's " + secret, 401);
        test.okx.config = Answer.failed(failure);
        test.okx.funding = () -> Answer.failed(failure);
        test.okx.trading = () -> Answer.failed(new Failure.Rejected(secret, secret, 200));
        test.okx.status = () -> Answer.ok(List.of());
        return check(secret);
    }

    private CheckResult unreadable() throws InterruptedException {
        var failure = new Failure.Unreadable("/api/v5/account/config", "data[0].uid", 200);
        test.okx.config = Answer.failed(failure);
        test.okx.funding = () -> Answer.failed(failure);
        test.okx.trading = () -> Answer.failed(failure);
        return check("x");
    }

    private CheckResult check(String secret) throws InterruptedException {
        var known = CheckSubject.of(connection, test.vault.connections());
        var subject = new CheckSubject(
                known.site(),
                known.environment(),
                Optional.of(new ApiKeyName("Gridbot")),
                IpWhitelist.parse(ADDRESS, true).value().orElseThrow(),
                known.plannedKind(),
                List.of(secret));
        return test.desk.checker().run(subject, test.okx, _ -> {});
    }
}
