package app.latchkey.practice;

/** Live or demo trading: each has its own account and its own keys. */
public enum Environment {
    LIVE("1", "Live trading"),
    DEMO("2", "Demo trading");

    private final String statusCode;
    private final String title;

    Environment(String statusCode, String title) {
        this.statusCode = statusCode;
        this.title = title;
    }

    /** The {@code env} value of {@code GET /api/v5/system/status}. */
    String statusCode() {
        return statusCode;
    }

    String title() {
        return title;
    }

    Environment other() {
        return this == LIVE ? DEMO : LIVE;
    }
}
