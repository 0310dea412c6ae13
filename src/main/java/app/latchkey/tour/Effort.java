package app.latchkey.tour;

/**
 * Counts what mouse and keyboard do: a click is one, and so is a word, a sentence or a chord. Two counts: of all that
 * the tour does, and of the way that somebody goes who makes no mistake and looks at nothing twice.
 */
final class Effort {

    private int clicks;
    private int keystrokes;
    private int onTheWay;
    private boolean aside;

    void click() {
        clicks++;
        onTheWay += aside ? 0 : 1;
    }

    void keys() {
        keystrokes++;
        onTheWay += aside ? 0 : 1;
    }

    /** What the way does without. It has to end where it began. */
    void aside(Runnable detour) {
        boolean before = aside;
        aside = true;
        detour.run();
        aside = before;
    }

    /** The way ends here; whatever follows is aside. */
    void arrive() {
        aside = true;
    }

    int clicks() {
        return clicks;
    }

    int keystrokes() {
        return keystrokes;
    }

    int onTheWay() {
        return onTheWay;
    }
}
