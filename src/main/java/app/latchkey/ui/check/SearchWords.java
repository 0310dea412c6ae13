package app.latchkey.ui.check;

import app.latchkey.check.SearchResult;
import app.latchkey.check.SiteReply;
import app.latchkey.key.Site;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Texts;
import app.latchkey.ui.check.SearchViewModel.Stage;
import java.util.List;

/** A search for a key's site in whole sentences. */
final class SearchWords {

    private final Texts all;
    private final Texts texts;
    private final Failures failures;

    SearchWords(Texts all, Failures failures) {
        this.all = all;
        this.texts = all.of("check.search");
        this.failures = failures;
    }

    String site(Site site) {
        return all.get("site." + site);
    }

    /** What the user agrees to, with every host that the credentials would go to. */
    String consent(List<Site> sites) {
        return texts.get("consent.text", sites.stream().map(this::named).toList());
    }

    private String named(Site site) {
        return site.rest()
                .map(host -> texts.get("host", site(site), host.getHost()))
                .orElseGet(() -> site(site));
    }

    String asking(SearchViewModel model) {
        return model.isAmongSites()
                ? texts.get("asking")
                : texts.get("trying." + model.connection().environment().other());
    }

    /** How far the search is with one of the sites. */
    String line(SearchViewModel model, int index) {
        var heard = model.replies().size();
        if (index < heard) {
            var reply = model.replies().get(index);
            return texts.get("line." + reply.says(), why(reply));
        }
        boolean isItsTurn = index == heard && model.stage().get() == Stage.ASKING;
        return texts.get(isItsTurn ? "line.ASKING" : "line.NOT_ASKED");
    }

    /** What came of it. */
    String told(SearchViewModel model) {
        var result = model.result().getValue().orElseThrow();
        return model.isAmongSites() ? amongSites(result) : inOtherEnvironment(model, result);
    }

    private String amongSites(SearchResult result) {
        return switch (result) {
            case SearchResult.Found found -> {
                var there = found.there();
                yield texts.get("found." + there.says(), site(there.site()), environment(there), why(there));
            }
            case SearchResult.NotFound none when none.silent().isEmpty() -> texts.get("notFound");
            case SearchResult.NotFound some ->
                texts.get(
                        "notFound.silent",
                        some.silent().stream().map(reply -> site(reply.site())).toList());
            case SearchResult.Stopped _ -> texts.get("stopped");
        };
    }

    private String inOtherEnvironment(SearchViewModel model, SearchResult result) {
        return switch (result) {
            case SearchResult.Found found ->
                texts.get("tried." + found.there().says(), environment(found.there()), why(found.there()));
            case SearchResult.NotFound(var replies) ->
                texts.get("tried.notFound", environment(replies.getLast()), why(replies.getLast()));
            case SearchResult.Stopped _ ->
                texts.get(
                        "tried.stopped",
                        all.get("environment."
                                + model.connection().environment().other()));
        };
    }

    /** What the button does that takes the find over. */
    String use(SearchViewModel model, SiteReply there) {
        if (!model.isAmongSites()) {
            return texts.get("use." + there.environment());
        }
        return there.environment() == model.connection().environment()
                ? texts.get("use", site(there.site()))
                : texts.get("use.both", site(there.site()), environment(there));
    }

    private String environment(SiteReply reply) {
        return all.get("environment." + reply.environment());
    }

    private String why(SiteReply reply) {
        return reply.failure().map(failure -> failures.means(failure).in(all)).orElse("");
    }
}
