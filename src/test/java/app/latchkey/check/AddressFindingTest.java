package app.latchkey.check;

import static app.latchkey.check.Checks.check;
import static app.latchkey.check.Checks.subject;
import static app.latchkey.check.FindingKind.ADDRESS_ALLOWED;
import static app.latchkey.check.FindingKind.EXPIRY;
import static app.latchkey.check.FindingKind.IP_BINDING;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Detail.Addresses;
import app.latchkey.check.Detail.Moment;
import app.latchkey.key.Environment;
import app.latchkey.key.Permission;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressFindingTest {

    private static final Set<Permission> READ_AND_TRADE = Set.of(Permission.READ, Permission.TRADE);

    private final FakeOkx okx = new FakeOkx();

    @Test
    void aTradingKeyWithoutAddressesIsAdvisedOfTheFourteenDays() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of());

        assertThat(check(okx).verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(finding("")).isEqualTo(Finding.of(IP_BINDING, Outcome.ADVICE, Cause.NOT_BOUND));
        assertThat(check(okx).finding(EXPIRY))
                .isEqualTo(Finding.of(
                        EXPIRY, Outcome.ADVICE, Cause.ENDS_UNUSED, new Moment(Checks.NOW.plus(Duration.ofDays(14)))));
    }

    @Test
    void aKeyThatOnlyReadsDoesNotExpire() throws InterruptedException {
        okx.tellsOfAKey(Set.of(Permission.READ), List.of());

        assertThat(finding("")).isEqualTo(Finding.of(IP_BINDING, Outcome.ADVICE, Cause.NOT_BOUND));
        assertThat(check(okx).finding(EXPIRY).cause()).isEqualTo(Cause.STAYS_BECAUSE_READ_ONLY);
    }

    @Test
    void addressesThatWerePlannedAndNotBoundAreMissed() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of());

        assertThat(finding("198.51.100.7"))
                .isEqualTo(Finding.of(
                        IP_BINDING,
                        Outcome.WARNING,
                        Cause.NOT_BOUND_THOUGH_PLANNED,
                        new Addresses(List.of("198.51.100.7"))));
    }

    @Test
    void aNetworkThatHoldsThisComputersAddressCountsAsBound() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of("198.51.100.0/24", "2001:db8::1"));

        assertThat(finding(""))
                .isEqualTo(Finding.of(
                        IP_BINDING,
                        Outcome.PASSED,
                        Cause.BOUND,
                        new Addresses(List.of("198.51.100.0/24", "2001:db8::1")),
                        new Addresses(List.of("198.51.100.7"))));
    }

    @Test
    void anOwnAddressThatIsNotAmongTheBoundOnesIsAWarning() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of("203.0.113.50"));

        assertThat(check(okx).verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(finding(""))
                .isEqualTo(Finding.of(
                        IP_BINDING,
                        Outcome.WARNING,
                        Cause.BOUND_WITHOUT_OWN_ADDRESS,
                        new Addresses(List.of("203.0.113.50")),
                        new Addresses(List.of("198.51.100.7"))));
    }

    @Test
    void aListThatCannotBeReadWholeIsNotSaidToLackAnything() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of("203.0.113.50", "198.51.100.*"));

        assertThat(finding("192.0.2.1"))
                .isEqualTo(Finding.of(
                        IP_BINDING,
                        Outcome.PASSED,
                        Cause.BOUND_OWN_ADDRESS_UNKNOWN,
                        new Addresses(List.of("203.0.113.50", "198.51.100.*"))));
    }

    @Test
    void anUnknownOwnAddressTakesNothingFromTheBinding() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of("203.0.113.50"));
        okx.own = Optional.empty();

        assertThat(check(okx).verdict()).isEqualTo(Verdict.READY);
        assertThat(finding("").cause()).isEqualTo(Cause.BOUND_OWN_ADDRESS_UNKNOWN);
    }

    @Test
    void aPlannedAddressThatIsMissingIsNamed() throws InterruptedException {
        assertThat(finding("198.51.100.7, 192.0.2.1"))
                .isEqualTo(Finding.of(
                        IP_BINDING,
                        Outcome.ADVICE,
                        Cause.BOUND_NOT_AS_PLANNED,
                        new Addresses(List.of("198.51.100.7")),
                        new Addresses(List.of("192.0.2.1"))));
    }

    @Test
    void aCallThatIsTurnedAwayBesideOneThatIsLetInTellsOfTwoWaysOut() throws InterruptedException {
        var refused = new Failure.Rejected(
                "50110", "Your IP 2001:db8::7 is not included in your API key's … IP whitelist.", 401);
        okx.funding = Answer.failed(refused);

        var result = check(okx);

        assertThat(result.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(result.finding(ADDRESS_ALLOWED).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.finding(ADDRESS_ALLOWED).cause()).isEqualTo(Cause.ADDRESS_NOT_LISTED);
        assertThat(result.finding(ADDRESS_ALLOWED).failure()).contains(refused);
        assertThat(result.deciding()).contains(result.finding(ADDRESS_ALLOWED));
    }

    @Test
    void anIpv6AddressThatIsRefusedWhereIpv4OnesWerePlannedIsSaidToBeOfTheOtherKind() throws InterruptedException {
        okx.failsSignedCalls(new Failure.Rejected("50110", "Your IP 2001:db8::7 is not included", 401));

        var finding = check(subject(Environment.LIVE, "203.0.113.50"), okx).finding(ADDRESS_ALLOWED);

        assertThat(finding.cause()).isEqualTo(Cause.ADDRESS_OF_OTHER_FAMILY);
        assertThat(finding.details())
                .containsExactly(new Addresses(List.of("2001:db8::7")), new Addresses(List.of("203.0.113.50")));
    }

    @Test
    void anOwnAddressOfAnotherKindThanTheBoundOnesIsSaidToBe() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of("2001:db8::1"));

        assertThat(finding("").cause()).isEqualTo(Cause.BOUND_TO_OTHER_FAMILY);
    }

    private Finding finding(String planned) throws InterruptedException {
        return check(subject(Environment.LIVE, planned), okx).finding(IP_BINDING);
    }
}
