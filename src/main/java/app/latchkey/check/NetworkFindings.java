package app.latchkey.check;

import static app.latchkey.check.FindingKind.EXCHANGE_STATUS;
import static app.latchkey.check.FindingKind.REACHABLE;

import app.latchkey.check.Detail.Items;
import app.latchkey.check.Detail.Moment;
import app.latchkey.check.Detail.Term;
import app.latchkey.check.Detail.Words;
import app.latchkey.key.Environment;
import app.latchkey.okx.Answer;
import app.latchkey.okx.StatusNotice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The way to OKX, and OKX's own state. Each method is empty while the finding cannot be told yet. */
final class NetworkFindings {

    /** The nearer to the cause, the earlier. */
    private static final List<Cause> MOST_TELLING = List.of(
            Cause.NAME_NOT_FOUND,
            Cause.PROXY_WANTS_PASSWORD,
            Cause.PROXY_REFUSED,
            Cause.PROXY_UNREACHABLE,
            Cause.CERTIFICATE_EXPIRED,
            Cause.CERTIFICATE_NOT_YET_VALID,
            Cause.CERTIFICATE_OF_ANOTHER_HOST,
            Cause.CERTIFICATE_FROM_UNKNOWN_ISSUER,
            Cause.CERTIFICATE_REFUSED,
            Cause.NOT_SECURE,
            Cause.CUT_WHILE_SECURING,
            Cause.BLOCKED_ON_THE_WAY,
            Cause.CONNECTION_REFUSED,
            Cause.CONNECTION_CUT,
            Cause.TIMED_OUT,
            Cause.UNREADABLE_ANSWER,
            Cause.UNREADABLE_FIELD,
            Cause.NOT_ASKED,
            Cause.CANCELLED);

    private NetworkFindings() {}

    static Optional<Finding> reachable(Heard heard) {
        if (heard.hasOkxAnswered()) {
            return Optional.of(Finding.of(REACHABLE, Outcome.PASSED, Cause.OKX_ANSWERED));
        }
        if (!heard.isEveryCallBack()) {
            return Optional.empty();
        }
        return heard.complaints()
                .min(Comparator.comparingInt(complaint -> MOST_TELLING.indexOf(complaint.cause())))
                .map(complaint -> complaint.as(REACHABLE, isOurDoing(complaint) ? Outcome.SKIPPED : Outcome.FAILED));
    }

    private static boolean isOurDoing(Complaint complaint) {
        return complaint.cause() == Cause.NOT_ASKED || complaint.cause() == Cause.CANCELLED;
    }

    static Optional<Finding> exchangeStatus(Heard heard, Environment environment) {
        if (heard.status.isEmpty() || !heard.canJudgeTheKey()) {
            return Optional.empty();
        }
        var told = status(heard, heard.status.get(), environment);
        boolean maintenanceTold = told.outcome() == Outcome.WARNING || told.outcome() == Outcome.ADVICE;
        return heard.account().isPresent() || maintenanceTold
                ? Optional.of(told)
                : Optional.of(heard.signedComplaints()
                        .filter(complaint -> complaint.isAbout(EXCHANGE_STATUS))
                        .findFirst()
                        .map(complaint -> complaint.as(EXCHANGE_STATUS, Outcome.WARNING))
                        .orElse(told));
    }

    private static Finding status(Heard heard, Answer<List<StatusNotice>> status, Environment environment) {
        return switch (status) {
            case Answer.Ok<List<StatusNotice>>(var notices) ->
                notices.stream()
                        .filter(notice -> concerns(notice, environment))
                        .map(NetworkFindings::maintenance)
                        .max(Comparator.comparing(Finding::outcome))
                        .orElseGet(() -> elsewhere(notices));
            case Answer.Failed<List<StatusNotice>> failed ->
                heard.complaint(failed)
                        .map(Complaint::unsigned)
                        .map(complaint -> complaint.as(
                                EXCHANGE_STATUS,
                                complaint.isAbout(EXCHANGE_STATUS) ? Outcome.WARNING : Outcome.SKIPPED))
                        .orElseThrow();
        };
    }

    /** Whether a terminal that trades in an environment would notice. */
    static boolean concerns(StatusNotice notice, Environment environment) {
        return Service.of(notice.serviceType()).terminalsUseIt()
                && notice.environment().map(environment::equals).orElse(true);
    }

    private static Finding elsewhere(List<StatusNotice> notices) {
        var titles = notices.stream().map(StatusNotice::title).toList();
        return titles.isEmpty()
                ? told(Outcome.PASSED, Cause.NO_MAINTENANCE)
                : told(Outcome.PASSED, Cause.MAINTENANCE_ELSEWHERE, new Items(titles));
    }

    private static Finding maintenance(StatusNotice notice) {
        var title = new Words(notice.title());
        var service = new Term(Service.of(notice.serviceType()));
        if (notice.isOngoing()) {
            return notice.end()
                    .map(end -> told(Outcome.WARNING, Cause.MAINTENANCE_ONGOING_UNTIL, title, service, new Moment(end)))
                    .orElseGet(() -> told(Outcome.WARNING, Cause.MAINTENANCE_ONGOING, title, service));
        }
        if (!notice.state().equals("scheduled")) {
            return told(Outcome.WARNING, Cause.MAINTENANCE_PARTLY_OVER, title, service);
        }
        return notice.begin()
                .map(begin -> told(Outcome.ADVICE, Cause.MAINTENANCE_AHEAD_FROM, title, service, new Moment(begin)))
                .orElseGet(() -> told(Outcome.ADVICE, Cause.MAINTENANCE_AHEAD, title, service));
    }

    private static Finding told(Outcome outcome, Cause cause, Detail... details) {
        return Finding.of(EXCHANGE_STATUS, outcome, cause, details);
    }
}
