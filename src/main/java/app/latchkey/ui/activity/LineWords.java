package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityLine;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillType;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Dates;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.funds.TransferWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to say about a line of the activity. */
final class LineWords {

    private final Texts all;
    private final Texts texts;
    private final TransferWords transfers;
    private final AccountNames names;

    LineWords(Texts all, Failures failures, AccountNames names) {
        this.all = all;
        this.texts = all.of("activity");
        this.transfers = new TransferWords(all, failures);
        this.names = names;
    }

    String when(ActivityLine line) {
        return Dates.brief(at(line), all.locale());
    }

    String account(ActivityLine line) {
        return switch (line) {
            case ActivityLine.Moved(var transfer, var bill) -> sender(transfer);
            case ActivityLine.Booked(var account, var bill) -> owner(account);
        };
    }

    String amount(ActivityLine line) {
        return switch (line) {
            case ActivityLine.Moved(var transfer, var bill) ->
                transfer.plan().amount().plain() + " " + transfer.plan().ccy();
            case ActivityLine.Booked(var account, var bill) -> signed(bill.change()) + " " + bill.ccy();
        };
    }

    String way(ActivityLine line) {
        return switch (line) {
            case ActivityLine.Moved(var transfer, var bill) -> transfers.accounts(transfer);
            case ActivityLine.Booked(var account, var bill) -> type(bill);
        };
    }

    LineState state(ActivityLine line) {
        return switch (line) {
            case ActivityLine.Moved(var transfer, var bill) ->
                new LineState(
                        all.get("transfer.state." + transfer.state()),
                        Optional.of(kind(transfer)).filter(kind -> kind != Notice.Kind.GOOD));
            case ActivityLine.Booked _ -> new LineState(texts.get("booked"), Optional.empty());
        };
    }

    /** What was sent and is not answered is not known, be it that Latchkey was killed since, or that it is waiting. */
    private static Notice.Kind kind(Transfer transfer) {
        return transfer.state() == TransferState.SENT ? Notice.Kind.CAUTION : TransferWords.kind(transfer);
    }

    /** Everything that is known about it, line by line, to be kept or sent to somebody. */
    String receipt(ActivityLine line) {
        var lines =
                switch (line) {
                    case ActivityLine.Moved(var transfer, var bill) ->
                        Stream.concat(
                                Stream.of(transfers.receipt(transfer, sender(transfer))),
                                bill.stream().flatMap(this::ofTheBill));
                    case ActivityLine.Booked(var account, var bill) -> booked(account, bill);
                };
        return lines.collect(Collectors.joining("\n"));
    }

    private Stream<String> booked(AccountRef account, Bill bill) {
        var what = Stream.of(
                all.get("transfer.receipt.what", signed(bill.change()), bill.ccy(), type(bill)),
                all.get(
                        "transfer.receipt.account",
                        owner(account),
                        all.get("site." + account.site()),
                        all.get("environment." + account.environment())),
                texts.get("receipt.at", bill.at().toString()));
        var more = Stream.of(
                bill.clientId().map(name -> texts.get("receipt.clientId", name)),
                bill.notes().map(words -> texts.get("receipt.notes", words)));
        return Stream.concat(Stream.concat(what, ofTheBill(bill)), more.flatMap(Optional::stream));
    }

    private Stream<String> ofTheBill(Bill bill) {
        return Stream.concat(
                Stream.of(texts.get("receipt.bill", bill.billId())),
                bill.balance().map(left -> texts.get("receipt.balance", left.toPlainString(), bill.ccy())).stream());
    }

    private static Instant at(ActivityLine line) {
        return switch (line) {
            case ActivityLine.Moved(var transfer, var bill) -> transfer.plan().created();
            case ActivityLine.Booked(var account, var bill) -> bill.at();
        };
    }

    private String sender(Transfer transfer) {
        return names.ofConnection(transfer.plan().connectionId()).orElseGet(() -> texts.get("removed"));
    }

    private String owner(AccountRef account) {
        return Optional.of(names.ofAccount(account))
                .filter(known -> !known.isEmpty())
                .map(known -> texts.get("names", known))
                .orElseGet(() -> texts.get("removed"));
    }

    private String type(Bill bill) {
        return texts.get("type." + BillType.of(bill.type()), bill.type());
    }

    private static String signed(BigDecimal change) {
        return change.signum() > 0 ? "+" + change.toPlainString() : change.toPlainString();
    }
}
