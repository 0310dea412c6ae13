package app.latchkey.okx;

import java.time.Instant;

/** The moment a request must be signed with, when the caller has written it down already. */
record SignedAt(Instant moment) {}
