package app.latchkey.okx;

import java.util.List;
import java.util.Optional;

/**
 * What one host tells everybody alike, whoever asks and with whatever key.
 *
 * @param status GET /api/v5/system/status
 * @param ownAddress GET /cdn-cgi/trace
 */
record HostNews(Recent<Answer<List<StatusNotice>>> status, Recent<Optional<String>> ownAddress) {

    static HostNews on(Ticker ticker) {
        return new HostNews(
                new Recent<>(
                        ticker,
                        Endpoint.STATUS.window(),
                        answer -> answer.value().isPresent(),
                        Answer.failed(new Failure.Cancelled(false))),
                new Recent<>(ticker, Endpoint.EDGE_TRACE.window(), Optional::isPresent, Optional.empty()));
    }
}
