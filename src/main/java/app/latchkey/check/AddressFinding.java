package app.latchkey.check;

import static app.latchkey.check.FindingKind.IP_BINDING;

import app.latchkey.check.Detail.Items;
import app.latchkey.check.Detail.Words;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.Permission;
import app.latchkey.okx.AccountConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The addresses that the key is bound to, and the one this computer is seen under. */
final class AddressFinding {

    private AddressFinding() {}

    /** Empty while it cannot be told yet. A machine with IPv4 and IPv6 may be let in at one call and not at the next. */
    static Optional<Finding> of(Heard heard, CheckSubject subject) {
        if (!heard.isEverySignedCallBack()) {
            return Optional.empty();
        }
        var refused = heard.signedComplaints()
                .filter(complaint -> complaint.isAbout(IP_BINDING))
                .findFirst();
        if (refused.isPresent()) {
            return Optional.of(refused.get().as(IP_BINDING, Outcome.FAILED));
        }
        if (heard.account().isEmpty()) {
            return Optional.of(Finding.notSpokenOf(IP_BINDING));
        }
        var account = heard.account().get();
        return account.boundAddresses().isEmpty()
                ? Optional.of(unbound(account, subject))
                : heard.ownAddress.map(own -> bound(account.boundAddresses(), own, subject));
    }

    private static Finding unbound(AccountConfig account, CheckSubject subject) {
        var planned = subject.plannedWhitelist();
        if (!planned.isEmpty()) {
            var addresses = planned.entries().stream().map(IpEntry::text).toList();
            return Finding.of(IP_BINDING, Outcome.WARNING, Cause.NOT_BOUND_THOUGH_PLANNED, new Items(addresses));
        }
        if (subject.environment() == Environment.DEMO) {
            return Finding.of(IP_BINDING, Outcome.PASSED, Cause.NOT_BOUND_DEMO);
        }
        boolean expires = account.permissions().contains(Permission.TRADE)
                || account.permissions().contains(Permission.WITHDRAW);
        return Finding.of(IP_BINDING, Outcome.ADVICE, expires ? Cause.NOT_BOUND_AND_EXPIRES : Cause.NOT_BOUND);
    }

    private static Finding bound(List<String> addresses, Optional<String> own, CheckSubject subject) {
        var bound = new Items(addresses);
        var entries = addresses.stream()
                .flatMap(text -> IpEntry.parse(text, true).value().stream())
                .toList();
        // How OKX prints a network is not documented: a list that is read only in part cannot be said to lack anything.
        boolean isReadWhole = entries.size() == addresses.size();
        boolean isOwnListed = own.isPresent() && entries.stream().anyMatch(entry -> entry.covers(own.get()));

        if (own.isPresent() && !isOwnListed && isReadWhole) {
            return Finding.of(
                    IP_BINDING, Outcome.WARNING, Cause.BOUND_WITHOUT_OWN_ADDRESS, bound, new Words(own.get()));
        }
        var known = entries.stream().map(IpEntry::text).collect(Collectors.toSet());
        var missing = subject.plannedWhitelist().entries().stream()
                .map(IpEntry::text)
                .filter(text -> !known.contains(text))
                .toList();
        if (isReadWhole && !missing.isEmpty()) {
            return Finding.of(IP_BINDING, Outcome.ADVICE, Cause.BOUND_NOT_AS_PLANNED, bound, new Items(missing));
        }
        return isOwnListed
                ? Finding.of(IP_BINDING, Outcome.PASSED, Cause.BOUND, bound, new Words(own.get()))
                : Finding.of(IP_BINDING, Outcome.PASSED, Cause.BOUND_OWN_ADDRESS_UNKNOWN, bound);
    }
}
