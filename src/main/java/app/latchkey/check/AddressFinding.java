package app.latchkey.check;

import static app.latchkey.check.FindingKind.IP_BINDING;

import app.latchkey.check.Detail.Addresses;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The addresses that the key is bound to, and the one this computer is seen under. */
final class AddressFinding {

    private AddressFinding() {}

    /** Empty while it cannot be told yet. */
    static Optional<Finding> of(Heard heard, CheckSubject subject) {
        if (!heard.canJudgeTheKey()) {
            return Optional.empty();
        }
        if (heard.account().isEmpty()) {
            return Optional.of(Finding.notSpokenOf(IP_BINDING));
        }
        var bound = heard.account().get().boundAddresses();
        return bound.isEmpty()
                ? Optional.of(unbound(subject))
                : heard.ownAddress.map(own -> bound(bound, own, subject));
    }

    private static Finding unbound(CheckSubject subject) {
        var planned = subject.plannedWhitelist();
        if (!planned.isEmpty()) {
            return Finding.of(
                    IP_BINDING, Outcome.WARNING, Cause.NOT_BOUND_THOUGH_PLANNED, addresses(planned.entries()));
        }
        return subject.environment() == Environment.DEMO
                ? Finding.of(IP_BINDING, Outcome.PASSED, Cause.NOT_BOUND_DEMO)
                : Finding.of(IP_BINDING, Outcome.ADVICE, Cause.NOT_BOUND);
    }

    private static Finding bound(List<String> addresses, Optional<String> own, CheckSubject subject) {
        var bound = new Addresses(addresses);
        var entries = addresses.stream()
                .flatMap(text -> IpEntry.parse(text, true).value().stream())
                .toList();
        // How OKX prints a network is not documented: a list that is read only in part cannot be said to lack anything.
        boolean isReadWhole = entries.size() == addresses.size();
        boolean isOwnListed = own.isPresent() && entries.stream().anyMatch(entry -> entry.covers(own.get()));

        if (own.isPresent() && !isOwnListed && isReadWhole) {
            return notListed(bound, entries, own.get());
        }
        var missing = missing(entries, subject);
        if (isReadWhole && !missing.isEmpty()) {
            return Finding.of(IP_BINDING, Outcome.ADVICE, Cause.BOUND_NOT_AS_PLANNED, bound, addresses(missing));
        }
        return isOwnListed
                ? Finding.of(IP_BINDING, Outcome.PASSED, Cause.BOUND, bound, new Addresses(List.of(own.get())))
                : Finding.of(IP_BINDING, Outcome.PASSED, Cause.BOUND_OWN_ADDRESS_UNKNOWN, bound);
    }

    private static Finding notListed(Addresses bound, List<IpEntry> entries, String own) {
        boolean isIpv6 = new IpEntry(own).isIpv6();
        boolean isOtherFamily = entries.stream().noneMatch(entry -> entry.isIpv6() == isIpv6);
        return Finding.of(
                IP_BINDING,
                Outcome.WARNING,
                isOtherFamily ? Cause.BOUND_TO_OTHER_FAMILY : Cause.BOUND_WITHOUT_OWN_ADDRESS,
                bound,
                new Addresses(List.of(own)));
    }

    private static List<IpEntry> missing(List<IpEntry> bound, CheckSubject subject) {
        var known = bound.stream().map(IpEntry::text).collect(Collectors.toSet());
        return subject.plannedWhitelist().entries().stream()
                .filter(entry -> !known.contains(entry.text()))
                .toList();
    }

    private static Addresses addresses(List<IpEntry> entries) {
        return new Addresses(entries.stream().map(IpEntry::text).toList());
    }
}
