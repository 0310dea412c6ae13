package app.latchkey.practice;

import java.util.Collection;

/**
 * Markup that is safe to send. Only {@link #of} makes it: whatever it is given to fill in is escaped, unless it is safe
 * markup itself.
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    private static final String GAP = "{}";

    /**
     * Fills the gaps of a template, each written {@code {}}, in element content or inside double quotes.
     *
     * @param template a constant of the program, never what somebody typed
     */
    static Html of(String template, Object... values) {
        var markup = new StringBuilder(template.length() + 64);
        int at = 0;
        for (var value : values) {
            int gap = template.indexOf(GAP, at);
            if (gap < 0) {
                throw new IllegalArgumentException("More values than gaps: " + template);
            }
            markup.append(template, at, gap).append(safe(value));
            at = gap + GAP.length();
        }
        if (template.indexOf(GAP, at) >= 0) {
            throw new IllegalArgumentException("More gaps than values: " + template);
        }
        return new Html(markup.append(template, at, template.length()).toString());
    }

    static Html join(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::markup).reduce("", String::concat));
    }

    private static String safe(Object value) {
        return value instanceof Html html ? html.markup : escaped(value.toString());
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
