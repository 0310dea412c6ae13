package app.latchkey.ui.wizard;

/** What can be seen of OKX's pages in a drawing, and be marked in it. */
enum Part {
    /** The browser's, which says whose page it is. */
    ADDRESS,
    /** What opens from the profile's icon. */
    MENU,
    CREATE,
    /** The keys there are, of which nothing is known here. */
    TABLE,
    /** One key's line in the table, with what can be done to it. */
    VIEW,
    ACCOUNT,
    NAME,
    PURPOSE,
    PERMISSIONS,
    PASSPHRASE,
    ADDRESSES,
    SUBMIT,
    /** The second factor is asked for. */
    CODE,
    API_KEY,
    SECRET_KEY
}
