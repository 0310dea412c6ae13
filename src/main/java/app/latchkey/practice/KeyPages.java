package app.latchkey.practice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The keys that exist: their table, one key's details, changing and deleting it. */
final class KeyPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Keys keys;
    private final FormToken token;

    KeyPages(Keys keys, FormToken token) {
        this.keys = keys;
        this.token = token;
    }

    Reply table(Visit visit) {
        var environment = visit.environment();
        var mine = keys.in(environment);
        return Reply.page(
                "API keys",
                Html.of(
                        """
                        <div class="heading"><div><h1>API keys</h1>
                        <p class="lead">{}. A key of one environment does not work in the other.</p></div>
                        <a class="button" href="{}">Create API key</a></div>
                        {}
                        """,
                        environment.title(),
                        Links.in(environment, Links.CREATE),
                        mine.isEmpty() ? none() : table(mine)));
    }

    private static Html none() {
        return Html.of("""
                <div class="card empty"><p><b>No keys yet</b></p>
                <p>A key lets a program read your balances and act for you, as far as its permissions go.</p></div>
                """);
    }

    private static Html table(List<PracticeKey> mine) {
        return Html.of("""
                <table class="card">
                <caption class="unseen">Your API keys</caption>
                <thead><tr><th scope="col">Name</th><th scope="col">API key</th><th scope="col">Permissions</th>
                <th scope="col">IP addresses</th><th scope="col">Created</th><th scope="col">Actions</th></tr></thead>
                <tbody>{}</tbody>
                </table>
                """, Html.join(mine.stream().map(KeyPages::row).toList()));
    }

    private static Html row(PracticeKey key) {
        return Html.of(
                """
                <tr><th scope="row" data-label="Name">{}</th>
                <td data-label="API key"><code>{}</code></td>
                <td data-label="Permissions">{}</td>
                <td data-label="IP addresses">{}</td>
                <td data-label="Created">{}</td>
                <td data-label="Actions" class="links"><a href="{}" aria-label="View {}">View</a>
                <a href="{}" aria-label="Edit {}">Edit</a> <a href="{}" aria-label="Delete {}">Delete</a></td></tr>
                """,
                key.name(),
                key.apiKey(),
                permissions(key),
                key.addresses().isEmpty() ? "Any" : addresses(key),
                time(key.madeAt()),
                Links.of(key, Links.VIEW),
                key.name(),
                Links.of(key, Links.EDIT),
                key.name(),
                Links.of(key, Links.DELETE),
                key.name());
    }

    Reply view(Visit visit) {
        return visit.key(keys).<Reply>map(KeyPages::view).orElse(Reply.NOT_FOUND);
    }

    private static Reply view(PracticeKey key) {
        return Reply.page(
                key.name(),
                Html.of(
                        """
                        <h1>{}</h1>
                        {}
                        <dl class="card facts"><dt>API key</dt><dd><code class="once">{}</code></dd>
                        <dt>Secret key</dt><dd>Not shown again</dd>
                        {}<dt>Created</dt><dd>{}</dd></dl>
                        <p class="actions"><a class="button" href="{}">Edit</a>
                        <a class="button quiet" href="{}">Delete</a>
                        <a class="button quiet" href="{}">Back to the API keys</a></p>
                        """,
                        key.name(),
                        key.endsUnused()
                                ? Forms.notice("warn", "Bound to no address: gone after 14 days without use.")
                                : Html.NOTHING,
                        key.apiKey(),
                        facts(key),
                        time(key.madeAt()),
                        Links.of(key, Links.EDIT),
                        Links.of(key, Links.DELETE),
                        Links.in(key.environment(), Links.KEYS)));
    }

    /** What may be shown of a key at any time. */
    static Html facts(PracticeKey key) {
        return Html.of(
                """
                <dt>API name</dt><dd>{}</dd>
                <dt>Environment</dt><dd>{}</dd>
                <dt>Purpose</dt><dd>{}</dd>
                <dt>Permissions</dt><dd>{}</dd>
                <dt>IP addresses</dt><dd>{}</dd>
                """,
                key.name(),
                key.environment().title(),
                key.purpose().title(),
                permissions(key),
                key.addresses().isEmpty() ? "None: requests may come from anywhere" : addresses(key));
    }

    Reply editForm(Visit visit) {
        return visit.key(keys)
                .<Reply>map(key -> Reply.page("Edit API key", editForm(key, KeyForm.of(key), List.of())))
                .orElse(Reply.NOT_FOUND);
    }

    Reply edit(Visit visit) {
        return visit.key(keys).map(key -> edit(key, KeyForm.read(visit.form()))).orElse(Reply.NOT_FOUND);
    }

    private Reply edit(PracticeKey key, KeyForm filled) {
        var problems = keys.change(key, filled.name(), filled.permissions(), filled.addressList());
        return problems.isEmpty()
                ? new Reply.SeeOther(Links.of(key, Links.VIEW))
                : Reply.unacceptable("Edit API key", editForm(key, filled, problems));
    }

    private Html editForm(PracticeKey key, KeyForm filled, List<KeyProblem> problems) {
        return Html.of(
                """
                <h1>Edit API key</h1>
                <p class="lead"><code>{}</code></p>
                {}
                <form method="post" action="{}" class="card" novalidate>{}{}{}{}
                <p class="actions"><button>Save</button> <a class="button quiet" href="{}">Cancel</a></p></form>
                """,
                key.apiKey(),
                Forms.summary(problems),
                Links.of(key, Links.EDIT),
                token.field(),
                Forms.name(filled.name(), problems),
                Forms.permissions(filled.permissions(), problems),
                Forms.addresses(filled.addresses(), problems),
                Links.in(key.environment(), Links.KEYS));
    }

    Reply deleteForm(Visit visit) {
        return visit.key(keys)
                .<Reply>map(key -> Reply.page("Delete API key", deleteForm(key)))
                .orElse(Reply.NOT_FOUND);
    }

    private Html deleteForm(PracticeKey key) {
        return Html.of(
                """
                <h1>Delete “{}”?</h1>
                <p>Programs that use <code>{}</code> are refused from now on. A deleted key does not come back.</p>
                <form method="post" action="{}">{}
                <p class="actions"><button class="danger">Delete</button>
                <a class="button quiet" href="{}">Keep it</a></p></form>
                """,
                key.name(),
                key.apiKey(),
                Links.of(key, Links.DELETE),
                token.field(),
                Links.in(key.environment(), Links.KEYS));
    }

    Reply delete(Visit visit) {
        visit.key(keys).ifPresent(key -> keys.delete(key.apiKey()));
        return new Reply.SeeOther(Links.in(visit.environment(), Links.KEYS));
    }

    private static String permissions(PracticeKey key) {
        return key.permissions().stream()
                .sorted(Comparator.naturalOrder())
                .map(Permission::title)
                .collect(Collectors.joining(", "));
    }

    private static String addresses(PracticeKey key) {
        return key.addresses().stream().map(AddressRange::text).collect(Collectors.joining(", "));
    }

    static String time(long millis) {
        return TIME.format(Instant.ofEpochMilli(millis));
    }
}
