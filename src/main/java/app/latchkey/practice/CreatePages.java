package app.latchkey.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Making a key: the form, the second factor, and the one time that the secret key is shown. */
final class CreatePages {

    private static final String TITLE = "Create API key";

    private final Keys keys;
    private final Drafts drafts;
    private final FormToken token;

    CreatePages(Keys keys, Drafts drafts, FormToken token) {
        this.keys = keys;
        this.drafts = drafts;
        this.token = token;
    }

    Reply form(Visit visit) {
        return Reply.page(TITLE, form(visit, KeyForm.BLANK, List.of()));
    }

    Reply submit(Visit visit) {
        var filled = KeyForm.read(visit.form());
        var request = filled.request(visit.environment());
        var problems = keys.problems(request);
        if (!problems.isEmpty()) {
            return Reply.unacceptable(TITLE, form(visit, filled, alsoPassphrase(problems)));
        }
        var id = drafts.add(keys.draft(request));
        return new Reply.SeeOther(Links.in(visit.environment(), Links.CONFIRM) + "&id=" + id);
    }

    private static List<KeyProblem> alsoPassphrase(List<KeyProblem> problems) {
        return problems.contains(KeyProblem.PASSPHRASE_FORMAT)
                ? problems
                : Stream.concat(problems.stream(), Stream.of(KeyProblem.PASSPHRASE_AGAIN))
                        .toList();
    }

    private Html form(Visit visit, KeyForm filled, List<KeyProblem> problems) {
        return Html.of(
                """
                <h1>Create API key</h1>
                <p class="lead">For your {} account on this practice exchange.</p>
                {}
                <form method="post" action="{}" class="card" novalidate>
                {}
                {}
                <fieldset class="field"><legend>Purpose</legend>{}</fieldset>
                {}
                <div class="field">
                <label for="passphrase">Passphrase</label>
                <input id="passphrase" name="passphrase" type="password" autocomplete="new-password" required{}>
                <p class="hint" id="passphrase-hint">{} to {} characters with a digit, an upper-case letter, a lower-case
                letter and a special character, and no blank. It cannot be read again later.</p>
                {}
                </div>
                {}
                <p class="actions"><button>Submit all</button> <a class="button quiet" href="{}">Cancel</a></p>
                </form>
                """,
                visit.environment().title().toLowerCase(Locale.ROOT),
                Forms.summary(problems),
                Links.in(visit.environment(), Links.CREATE),
                token.field(),
                Forms.name(filled.name(), problems),
                purposes(filled.purpose()),
                Forms.permissions(filled.permissions(), problems),
                Forms.described("passphrase", problems),
                KeyRules.PASSPHRASE_MIN,
                KeyRules.PASSPHRASE_MAX,
                Forms.errors("passphrase", problems),
                Forms.addresses(filled.addresses(), problems),
                Links.in(visit.environment(), Links.KEYS));
    }

    private static Html purposes(Purpose chosen) {
        return Html.join(Arrays.stream(Purpose.values())
                .map(purpose -> Forms.choice(
                        "radio",
                        "purpose",
                        KeyForm.value(purpose),
                        purpose.title(),
                        purpose.meaning(),
                        purpose == chosen))
                .toList());
    }

    Reply secondFactor(Visit visit) {
        var id = visit.query().get("id");
        return drafts.find(id)
                .<Reply>map(draft -> Reply.page("Second factor", secondFactor(visit, id, draft, Html.NOTHING)))
                .orElse(tooLate(visit));
    }

    Reply confirm(Visit visit) {
        var id = visit.query().get("id");
        var draft = drafts.find(id);
        if (draft.isEmpty()) {
            return tooLate(visit);
        }
        if (!draft.get().code().equals(visit.form().get("code").strip())) {
            drafts.countWrongCode(id);
            return drafts.find(id)
                    .<Reply>map(left -> Reply.unacceptable("Second factor", secondFactor(visit, id, left, wrong(left))))
                    .orElse(tooLate(visit));
        }
        return drafts.take(id).map(key -> made(visit, key)).orElse(tooLate(visit));
    }

    private static Html wrong(Drafts.Draft draft) {
        return Forms.notice("wrong", "That is not the code. Tries left: " + draft.triesLeft() + ".");
    }

    private Reply made(Visit visit, PracticeKey key) {
        var problems = keys.make(key);
        if (!problems.isEmpty()) {
            return Reply.unacceptable(TITLE, form(visit, KeyForm.of(key), alsoPassphrase(problems)));
        }
        return new Reply.SeeOther(Links.in(visit.environment(), Links.CREATED) + "&id=" + drafts.toShow(key));
    }

    private Html secondFactor(Visit visit, String id, Drafts.Draft draft, Html notice) {
        return Html.of(
                """
                <h1>Confirm that it is you</h1>
                <p class="lead">A new key needs a second factor. Choose where you would read your code.</p>
                {}
                <p class="card">Practice sends nothing. Wherever you look, your code is
                <code id="sent-code" class="once">{}</code></p>
                <form method="post" action="{}&amp;id={}" class="card" novalidate>
                {}
                <fieldset class="field"><legend>Code from</legend>{}{}{}</fieldset>
                <div class="field">
                <label for="code">Code</label>
                <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" required
                autofocus>
                </div>
                <p class="actions"><button>Confirm</button> <a class="button quiet" href="{}">Cancel</a></p>
                </form>
                """,
                notice,
                draft.code(),
                Links.in(visit.environment(), Links.CONFIRM),
                id,
                token.field(),
                Forms.choice("radio", "way", "email", "E-mail", "to the address of your account", true),
                Forms.choice("radio", "way", "sms", "SMS", "to your phone", false),
                Forms.choice("radio", "way", "authenticator", "Authenticator", "from your authenticator app", false),
                Links.in(visit.environment(), Links.KEYS));
    }

    private static Reply tooLate(Visit visit) {
        return new Reply.Page(410, "Too late", Html.of("""
                        <h1>This step is over</h1>
                        <p>The key was made already, or the code was not given in time, or was wrong too often.</p>
                        <p><a class="button" href="{}">Back to the API keys</a></p>
                        """, Links.in(visit.environment(), Links.KEYS)));
    }

    Reply created(Visit visit) {
        return drafts.showOnce(visit.query().get("id"))
                .<Reply>map(key -> Reply.page("API key created", created(key)))
                .orElse(shownBefore(visit));
    }

    private static Html created(PracticeKey key) {
        return Html.of(
                """
                <h1>API key created</h1>
                <p class="notice warn" role="status">The secret key is shown this once. Save it now; when this page is
                left or reloaded, nobody can read it again.</p>
                <dl class="card facts">
                <dt>API key</dt><dd><code id="api-key" class="once">{}</code></dd>
                <dt>Secret key</dt><dd><code id="secret-key" class="once">{}</code></dd>
                {}
                </dl>
                <form method="get" action="{}"><input type="hidden" name="{}" value="1">
                <p class="actions"><button>Confirm</button></p></form>
                """,
                key.apiKey(),
                key.secretKey(),
                KeyPages.facts(key),
                Links.KEYS,
                Links.parameter(key.environment()));
    }

    private static Reply shownBefore(Visit visit) {
        return new Reply.Page(410, "Shown already", Html.of("""
                        <h1>The secret key is not shown again</h1>
                        <p>It was shown once, when the key was made. If it was not saved, delete the key and make a
                        new one.</p>
                        <p><a class="button" href="{}">Back to the API keys</a></p>
                        """, Links.in(visit.environment(), Links.KEYS)));
    }
}
