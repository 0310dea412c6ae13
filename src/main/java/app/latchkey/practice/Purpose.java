package app.latchkey.practice;

/** Who will use a key: its owner, or the servers of an app that the exchange knows. */
public enum Purpose {
    API_TRADING("API trading", "For a program that you run yourself"),
    /** Works from that app's own servers only, so from nowhere here. */
    THIRD_PARTY_APP("Linking third-party apps", "Works only from the servers of an app that the exchange has listed");

    private final String title;
    private final String meaning;

    Purpose(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
