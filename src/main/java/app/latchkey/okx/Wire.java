package app.latchkey.okx;

/** One of a documented set of codes. */
interface Wire {

    /** What OKX writes for it. */
    String wire();
}
