package app.latchkey.practice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pieces that several forms share. Every control has a label, and what is wrong with it stands beside it. */
final class Forms {

    private Forms() {}

    /** Says above the form that something is wrong below. */
    static Html summary(List<KeyProblem> problems) {
        if (problems.isEmpty()) {
            return Html.NOTHING;
        }
        return notice(
                "wrong", problems.size() == 1 ? "One thing needs another look." : "Some things need another look.");
    }

    static Html notice(String kind, String text) {
        return Html.of(
                "<p class=\"notice {}\" role=\"{}\">{}</p>", kind, kind.equals("wrong") ? "alert" : "status", text);
    }

    static Html name(String value, List<KeyProblem> problems) {
        return Html.of(
                """
                <div class="field">
                <label for="name">API name</label>
                <input id="name" name="name" value="{}" maxlength="100" autocomplete="off" required{}{}>
                <p class="hint" id="name-hint">At most {} characters; each of your keys needs another name.</p>
                {}
                </div>
                """,
                value,
                described("name", problems),
                value.isEmpty() ? Html.of(" autofocus") : Html.NOTHING,
                KeyRules.NAME_MAX,
                errors("name", problems));
    }

    static Html permissions(Set<Permission> chosen, List<KeyProblem> problems) {
        var boxes = Arrays.stream(Permission.values())
                .map(permission -> choice(
                        "checkbox",
                        "permission",
                        value(permission),
                        permission.title(),
                        permission.meaning(),
                        chosen.contains(permission)))
                .toList();
        return Html.of(
                "<fieldset class=\"field\"><legend>Permissions</legend>{}{}</fieldset>",
                Html.join(boxes),
                errors("permissions", problems));
    }

    static Html addresses(String value, List<KeyProblem> problems) {
        return Html.of(
                """
                <div class="field">
                <label for="addresses">IP addresses <span class="optional">optional</span></label>
                <textarea id="addresses" name="addresses" rows="3" autocomplete="off" spellcheck="false"{}>{}</textarea>
                <p class="hint" id="addresses-hint">IPv4, IPv6 or network segments, separated by commas or blanks; up to
                {}. A live key with Trade or Withdraw that is bound to none is gone after 14 days without use.</p>
                {}
                </div>
                """, described("addresses", problems), value, KeyRules.ADDRESSES_MAX, errors("addresses", problems));
    }

    static Html choice(String type, String name, String value, String title, String meaning, boolean chosen) {
        return Html.of("""
                <label class="choice"><input type="{}" name="{}" value="{}"{}>
                <span><b>{}</b> <small>{}</small></span></label>
                """, type, name, value, chosen ? Html.of(" checked") : Html.NOTHING, title, meaning);
    }

    /** Ties a control to its hint and to what is wrong with it. */
    static Html described(String field, List<KeyProblem> problems) {
        return concerns(field, problems).isEmpty()
                ? Html.of(" aria-describedby=\"{}-hint\"", field)
                : Html.of(" aria-invalid=\"true\" aria-describedby=\"{}-hint {}-error\"", field, field);
    }

    static Html errors(String field, List<KeyProblem> problems) {
        var items = concerns(field, problems).stream()
                .map(problem -> problem.code().isEmpty()
                        ? Html.of("<li>{}</li>", problem.text())
                        : Html.of("<li>{} <code>{}</code></li>", problem.text(), problem.code()))
                .toList();
        return items.isEmpty()
                ? Html.NOTHING
                : Html.of("<ul class=\"error\" id=\"{}-error\">{}</ul>", field, Html.join(items));
    }

    private static List<KeyProblem> concerns(String field, Collection<KeyProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    static String value(Permission permission) {
        return permission.title().toLowerCase(Locale.ROOT);
    }
}
