package app.latchkey.check;

import app.latchkey.check.SiteReply.Says;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds out where a key was made, by one signed question that changes nothing (GET /api/v5/account/config): any other
 * site than its own answers that the key does not exist (50119), and in the wrong environment its own answers 50101.
 *
 * <p>API key, passphrase and a signature go to every host that is asked; the secret key stays here. Asking another site
 * takes the user's consent. Blocking; call it from any thread but the FX thread. Safe on several threads at once.
 */
public final class KeySearch {

    /** Makes clients that work with the key's credentials; the search closes them. */
    @FunctionalInterface
    public interface Clients {
        OkxApi at(Site site, Environment environment);
    }

    private final ErrorCatalogue catalogue;

    public KeySearch(ErrorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Asks one site after another until one knows the key. A site that says that the key belongs to its other environment
     * is asked for it there, once.
     *
     * @param environment to begin with
     * @param tell hears each site's reply, on this thread
     * @return {@link SearchResult.Stopped} when this thread is interrupted or the client is closed from elsewhere
     */
    public SearchResult amongSites(
            List<Site> sites, Environment environment, Clients clients, Consumer<SiteReply> tell) {
        var replies = new ArrayList<SiteReply>();
        for (var site : sites) {
            var reply = inBothEnvironments(site, environment, clients);
            if (reply.isEmpty()) {
                return new SearchResult.Stopped(replies);
            }
            replies.add(reply.get());
            tell.accept(reply.get());
            if (reply.get().isTheKeysSite()) {
                return new SearchResult.Found(replies);
            }
        }
        return new SearchResult.NotFound(replies);
    }

    /** Asks the key's own site in this environment only; no other host hears of it. */
    public SearchResult inEnvironment(Site site, Environment environment, Clients clients) {
        var answer = ask(site, environment, clients);
        if (answer.isEmpty()) {
            return new SearchResult.Stopped(List.of());
        }
        var reply = reply(site, environment, answer.get());
        boolean isElsewhere = reply.failure().filter(this::saysOtherEnvironment).isPresent();
        return reply.isTheKeysSite() && !isElsewhere
                ? new SearchResult.Found(List.of(reply))
                : new SearchResult.NotFound(List.of(reply));
    }

    /** That the key belongs to the site's other environment is certain from the first answer; the second one proves it. */
    private Optional<SiteReply> inBothEnvironments(Site site, Environment environment, Clients clients) {
        var first = ask(site, environment, clients);
        if (first.isEmpty() || !isOtherEnvironment(first.get())) {
            return first.map(answer -> reply(site, environment, answer));
        }
        return ask(site, environment.other(), clients)
                .map(answer -> reply(site, environment.other(), answer))
                .map(second -> second.isTheKeysSite()
                        ? second
                        : new SiteReply(site, second.environment(), Says.KNOWS, second.failure()));
    }

    /** Empty when the search is to end. */
    private Optional<Answer<AccountConfig>> ask(Site site, Environment environment, Clients clients) {
        if (Thread.currentThread().isInterrupted()) {
            return Optional.empty();
        }
        try (var okx = clients.at(site, environment)) {
            var answer = okx.config();
            return answer instanceof Answer.Failed<AccountConfig>(Failure.Cancelled _)
                    ? Optional.empty()
                    : Optional.of(answer);
        }
    }

    private SiteReply reply(Site site, Environment environment, Answer<AccountConfig> answer) {
        return switch (answer) {
            case Answer.Ok<AccountConfig> _ -> new SiteReply(site, environment, Says.ACCEPTS, Optional.empty());
            case Answer.Failed<AccountConfig>(var failure) ->
                new SiteReply(site, environment, says(failure), Optional.of(failure));
        };
    }

    private boolean isOtherEnvironment(Answer<AccountConfig> answer) {
        return answer instanceof Answer.Failed<AccountConfig>(var failure) && saysOtherEnvironment(failure);
    }

    private boolean saysOtherEnvironment(Failure failure) {
        return failure instanceof Failure.Rejected rejected
                && catalogue.meaningOf(rejected) == ErrorMeaning.WRONG_ENVIRONMENT;
    }

    private Says says(Failure failure) {
        return failure instanceof Failure.Rejected rejected ? says(catalogue.meaningOf(rejected)) : Says.TELLS_NOTHING;
    }

    /**
     * To judge a key's environment, addresses, passphrase, signature, permissions or purpose, a site has to have the key.
     * The time of the request or the caller's country can be judged without looking at the key, and who is busy has not
     * looked: the order of OKX's checks is not documented.
     */
    private static Says says(ErrorMeaning meaning) {
        return switch (meaning) {
            case KEY_UNKNOWN, KEY_MALFORMED, WRONG_SITE -> Says.KNOWS_NOT;
            case WRONG_ENVIRONMENT,
                    ADDRESS_NOT_LISTED,
                    PASSPHRASE_WRONG,
                    SIGNATURE_WRONG,
                    PERMISSION_MISSING,
                    THIRD_PARTY_KEY -> Says.KNOWS;
            default -> Says.TELLS_NOTHING;
        };
    }
}
