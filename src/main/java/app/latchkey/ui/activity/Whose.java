package app.latchkey.ui.activity;

import app.latchkey.vault.Connection;

/** Whose lines the user wants to see. */
sealed interface Whose {

    /** Everybody's. */
    record Everybody() implements Whose {}

    /** Those of one connection, and of its account. */
    record Of(Connection connection) implements Whose {}

    /** Those of connections that are not there any more. */
    record Removed() implements Whose {}
}
