package app.latchkey.check;

import static app.latchkey.check.FindingKind.ADDRESS_ALLOWED;
import static app.latchkey.check.FindingKind.KEY_KNOWN;

import app.latchkey.check.Detail.Addresses;
import app.latchkey.key.IpEntry;
import app.latchkey.okx.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What OKX's gate looks at before it lets a signed call in: site, environment, key, address, passphrase, signature. A
 * call that went through proves all of them; one that was turned away speaks of one, and of no other, since the order of
 * the gate's checks is not documented. Each method is empty while the finding cannot be told yet.
 */
final class GateFindings {

    private GateFindings() {}

    /** Told by account/config; the balances speak where that call says nothing of it. */
    static Optional<Finding> of(Heard heard, FindingKind kind, Cause proved, Detail... details) {
        if (heard.config.isEmpty()) {
            return Optional.empty();
        }
        var passed = Finding.of(kind, Outcome.PASSED, proved, details);
        var complaint = heard.config.flatMap(heard::complaint);
        if (complaint.isEmpty()) {
            return Optional.of(passed);
        }
        if (complaint.get().isAbout(kind)) {
            return Optional.of(complaint.get().as(kind, Outcome.FAILED));
        }
        if (!heard.isEverySignedCallBack()) {
            return Optional.empty();
        }
        return Optional.of(heard.isKeyProved() ? passed : byOtherCalls(heard, kind, complaint.get()));
    }

    /** Why nothing was heard of the key stands beside the key. */
    private static Finding byOtherCalls(Heard heard, FindingKind kind, Complaint ofConfig) {
        return heard.signedComplaints()
                .filter(complaint -> complaint.isAbout(kind))
                .findFirst()
                .map(complaint -> complaint.as(kind, Outcome.FAILED))
                .orElseGet(() -> kind == KEY_KNOWN ? ofConfig.as(kind, Outcome.SKIPPED) : Finding.notSpokenOf(kind));
    }

    /** A machine with IPv4 and IPv6 may be let in at one call and not at the next. */
    static Optional<Finding> address(Heard heard, CheckSubject subject) {
        if (!heard.isEverySignedCallBack()) {
            return Optional.empty();
        }
        var refused = heard.signedComplaints()
                .filter(complaint -> complaint.isAbout(ADDRESS_ALLOWED))
                .findFirst();
        if (refused.isPresent()) {
            return Optional.of(ofOtherFamily(heard, refused.get(), subject)
                    .orElseGet(() -> refused.get().as(ADDRESS_ALLOWED, Outcome.FAILED)));
        }
        return Optional.of(
                heard.isKeyProved()
                        ? Finding.of(ADDRESS_ALLOWED, Outcome.PASSED, Cause.LET_IN)
                        : Finding.notSpokenOf(ADDRESS_ALLOWED));
    }

    /** Addresses of one family were planned, and OKX saw this computer under one of the other. */
    private static Optional<Finding> ofOtherFamily(Heard heard, Complaint refused, CheckSubject subject) {
        var planned = subject.plannedWhitelist().entries();
        if (refused.cause() != Cause.ADDRESS_NOT_LISTED
                || planned.isEmpty()
                || !(refused.failure() instanceof Failure.Rejected rejected)) {
            return Optional.empty();
        }
        return heard.addressIn(rejected)
                .map(IpEntry::new)
                .filter(seen -> planned.stream().noneMatch(entry -> entry.isIpv6() == seen.isIpv6()))
                .map(seen -> new Finding(
                        ADDRESS_ALLOWED,
                        Outcome.FAILED,
                        Cause.ADDRESS_OF_OTHER_FAMILY,
                        List.of(
                                new Addresses(List.of(seen.text())),
                                new Addresses(
                                        planned.stream().map(IpEntry::text).toList())),
                        Optional.of(rejected)));
    }
}
