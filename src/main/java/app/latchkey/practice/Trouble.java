package app.latchkey.practice;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A problem that the practice exchange can be asked to have, so that it can be rehearsed. */
public enum Trouble {
    SKEWED_CLOCK(
            "Skewed clock",
            "The exchange’s clock runs two minutes ahead: a request that is stamped by a clock that is right is refused"
                    + " with 50102."),
    WRONG_SITE(
            "Wrong site",
            "The key belongs to another site: signed requests are refused with 50119, it does not exist. The other"
                    + " site answers under the name other.localhost."),
    KEY_EXPIRED(
            "Key expired", "The key is gone, as after 14 days without use: signed requests are refused with 50119."),
    IP_NOT_LISTED(
            "IP not listed",
            "Requests arrive from another address, 203.0.113.50: a key that is bound to addresses is refused with"
                    + " 50110."),
    PERMISSION_MISSING(
            "Permission missing",
            "Keys have lost the Trade permission: their configuration says so, and a transfer is refused with 50120."),
    MAINTENANCE(
            "Maintenance",
            "The exchange is being upgraded: its status says so, and signed requests are refused with 503 and 50001."),
    SLOW("Slow", "Every answer takes several seconds."),
    RATE_LIMITED("Rate limited", "Too many requests: the exchange turns them away with 429 and 50011."),
    EDGE_BLOCK(
            "Blocked on the way",
            "A gatekeeper in front of the exchange refuses every request with 403, and not in JSON."),
    ANSWER_LOST(
            "Answer lost",
            "The transfer is booked, but the connection ends before the answer arrives.",
            About.TRANSFERS),
    CUT_BEFORE_BOOKING(
            "Cut before booking",
            "The connection ends before the transfer is booked: no money moves.",
            About.TRANSFERS),
    PENDING(
            "Pending for a while",
            "The transfer is accepted, and stays pending for 20 seconds or until its state was asked for three times.",
            About.TRANSFERS),
    FAILED("Transfer fails", "The transfer is accepted and then fails: no money moves.", About.TRANSFERS),
    MALFORMED_JSON("Malformed answer", "Answers end in the middle of their JSON."),
    GATE_SHUFFLED(
            "Gate in another order",
            "What is wrong with a signed request is looked for in another order each time, so one with two faults is not"
                    + " always refused for the same.");

    /** Where requests seem to come from while {@link #IP_NOT_LISTED} is on. */
    static final String STRANGE_ADDRESS = "203.0.113.50";

    private enum About {
        REQUESTS,
        TRANSFERS
    }

    private final String title;
    private final String sentence;
    private final About about;

    Trouble(String title, String sentence) {
        this(title, sentence, About.REQUESTS);
    }

    Trouble(String title, String sentence, About about) {
        this.title = title;
        this.sentence = sentence;
        this.about = about;
    }

    /** A few words, for a menu. */
    public String title() {
        return title;
    }

    /** What the exchange does while the trouble is on. */
    public String sentence() {
        return sentence;
    }

    /** How long it lasts when nobody says otherwise. */
    public Span usual() {
        return switch (about) {
            case REQUESTS -> new Span.Lasting(Duration.ofMinutes(5));
            case TRANSFERS -> new Span.Times(1);
        };
    }

    boolean isAboutTransfers() {
        return about == About.TRANSFERS;
    }

    /** Its name for scripts: {@code ANSWER_LOST} is {@code answer-lost}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trouble of that name for scripts; the constant's own spelling is understood too. */
    static Optional<Trouble> named(String name) {
        var wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(trouble -> trouble.wireName().equals(wanted))
                .findFirst();
    }
}
