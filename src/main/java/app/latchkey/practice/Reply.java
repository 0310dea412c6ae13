package app.latchkey.practice;

/** What a visit to a page leads to. */
sealed interface Reply {

    Reply NOT_FOUND = new Page(
            404, "Not found", Html.of("<h1>Not found</h1><p>There is nothing here, or it is there no more.</p>"));

    record Page(int status, String title, Html body) implements Reply {}

    /** Elsewhere, and with GET: a reload then posts nothing again. */
    record SeeOther(String location) implements Reply {}

    static Page page(String title, Html body) {
        return new Page(200, title, body);
    }

    /** The form again, with what is wrong with it. */
    static Page unacceptable(String title, Html body) {
        return new Page(422, title, body);
    }
}
