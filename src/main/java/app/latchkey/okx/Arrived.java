package app.latchkey.okx;

import java.time.Instant;
import okio.ByteString;

/**
 * An HTTP answer, whole.
 *
 * @param ourMidpoint what this computer's clock showed halfway between the request's leaving and the answer's coming
 */
record Arrived(int status, ByteString body, Instant ourMidpoint) {}
