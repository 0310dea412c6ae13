package app.latchkey.ui.wizard;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks with a saved key: OKX answers 50119 where a key is not known, and 50101 in the other environment of where it is
 * (GET /api/v5/account/config, which changes nothing).
 */
final class SavedKeySearch implements KeySearch {

    private final Desk desk;
    private final ErrorCatalogue errors = ErrorCatalogue.load();

    SavedKeySearch(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Found run(Optional<ConnectionId> saved, Consumer<Place> asked) {
        var connection = connection(saved);
        if (connection.isEmpty()) {
            return new Found.Nowhere(Message.of("wizard.locate.gone"));
        }
        Optional<Failure> obstacle = Optional.empty();
        for (var environment : Environment.values()) {
            for (var site : sites(connection.get())) {
                var answer = ask(connection.get(), new Place(site, environment), asked);
                if (isKnownThere(answer)) {
                    return settle(connection.get(), new Place(site, environment), answer, asked);
                }
                obstacle = obstacle.or(() -> obstacle(answer));
            }
        }
        return new Found.Nowhere(
                obstacle.map(Problems::ofFailure).orElseGet(() -> Message.of("wizard.locate.nowhere")));
    }

    @Override
    public Found take(Optional<ConnectionId> saved, Site site, Environment environment) {
        return connection(saved)
                .map(connection -> save(connection, new Place(site, environment), Optional.empty()))
                .orElseGet(() -> new Found.Nowhere(Message.of("wizard.locate.gone")));
    }

    /** The site is known; what it answers in the other environment tells which of the two it is. */
    private Found settle(Connection connection, Place place, Answer<AccountConfig> answer, Consumer<Place> asked) {
        if (answer.value().isPresent()) {
            return save(connection, place, answer.value());
        }
        var other =
                new Place(place.site(), place.environment() == Environment.LIVE ? Environment.DEMO : Environment.LIVE);
        var there = ask(connection, other, asked);
        boolean isThere = there.value().isPresent()
                || (isMeant(answer, ErrorMeaning.WRONG_ENVIRONMENT) && !isMeant(there, ErrorMeaning.WRONG_ENVIRONMENT));
        return save(connection, isThere ? other : place, there.value());
    }

    private Answer<AccountConfig> ask(Connection connection, Place place, Consumer<Place> asked) {
        asked.accept(place);
        try (var okx = desk.exchange().connect(connection.at(place.site(), place.environment()))) {
            return okx.config();
        }
    }

    /** Where the key is not known, OKX says so first of all; any other refusal speaks of a key that it knows. */
    private boolean isKnownThere(Answer<AccountConfig> answer) {
        return switch (answer) {
            case Answer.Ok<AccountConfig> _ -> true;
            case Answer.Failed<AccountConfig>(Failure.Rejected rejected) ->
                switch (errors.meaningOf(rejected)) {
                    case WRONG_ENVIRONMENT,
                            ADDRESS_NOT_LISTED,
                            PASSPHRASE_WRONG,
                            SIGNATURE_WRONG,
                            KEY_FROZEN,
                            THIRD_PARTY_KEY,
                            PERMISSION_MISSING -> true;
                    default -> false;
                };
            case Answer.Failed<AccountConfig> _ -> false;
        };
    }

    private boolean isMeant(Answer<AccountConfig> answer, ErrorMeaning meaning) {
        return answer instanceof Answer.Failed<AccountConfig>(Failure.Rejected rejected)
                && errors.meaningOf(rejected) == meaning;
    }

    private Optional<Failure> obstacle(Answer<AccountConfig> answer) {
        return answer instanceof Answer.Failed<AccountConfig>(var failure)
                        && !isMeant(answer, ErrorMeaning.KEY_UNKNOWN)
                        && !isMeant(answer, ErrorMeaning.WRONG_SITE)
                ? Optional.of(failure)
                : Optional.empty();
    }

    private Found save(Connection connection, Place place, Optional<AccountConfig> config) {
        var found = connection.at(place.site(), place.environment());
        if (config.isPresent()) {
            found = found.withUid(config.get().uid())
                    .withKind(config.get().isSubAccount() ? AccountKind.SUB : AccountKind.MAIN);
        }
        try {
            desk.vault().put(found);
            return new Found.Here(place);
        } catch (IOException e) {
            return new Found.NotSaved(Problems.ofSaving(e));
        }
    }

    private Optional<Connection> connection(Optional<ConnectionId> saved) {
        return saved.flatMap(desk.vault().connections()::withId);
    }

    private static List<Site> sites(Connection connection) {
        return connection.site().isOfficial() ? Site.official() : List.of(connection.site());
    }
}
