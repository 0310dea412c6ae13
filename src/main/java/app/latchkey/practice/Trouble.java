package app.latchkey.practice;

/** A problem that the practice exchange can be asked to have, so that it can be rehearsed. */
public enum Trouble {
    SKEWED_CLOCK("Skewed clock", "The exchange's clock runs two minutes ahead of this computer's."),
    WRONG_SITE("Wrong site", "The key belongs to another site, so this one answers that it does not exist."),
    KEY_EXPIRED("Key expired", "The key is gone, as after 14 days without use."),
    IP_NOT_LISTED(
            "IP not listed",
            "Requests arrive from another address, 203.0.113.50, so a key that is bound to addresses is refused."),
    PERMISSION_MISSING("Permission missing", "The key has lost its Trade permission."),
    MAINTENANCE("Maintenance", "The exchange is being upgraded: its status says so, and signed requests are refused."),
    SLOW("Slow", "Every answer takes several seconds."),
    RATE_LIMITED("Rate limited", "Too many requests: the exchange turns them away."),
    EDGE_BLOCK("Blocked on the way", "A gatekeeper in front of the exchange refuses the request, and not in JSON."),
    ANSWER_LOST("Answer lost", "A transfer is booked, but the connection ends before the answer arrives."),
    CUT_BEFORE_BOOKING("Cut before booking", "The connection ends before the transfer is booked: no money moves."),
    PENDING("Pending for a while", "A transfer is accepted, but takes a while before it is settled."),
    FAILED("Transfer fails", "A transfer is accepted and then fails: no money moves."),
    MALFORMED_JSON("Malformed answer", "Answers end in the middle of their JSON.");

    /** Where requests seem to come from while {@link #IP_NOT_LISTED} is on. */
    static final String STRANGE_ADDRESS = "203.0.113.50";

    private final String title;
    private final String sentence;

    Trouble(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** A few words, for a menu. */
    public String title() {
        return title;
    }

    /** What the exchange does while the trouble is on. */
    public String sentence() {
        return sentence;
    }
}
