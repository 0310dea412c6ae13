package app.latchkey.practice;

/**
 * A transfer as it was booked.
 *
 * @param repeated its client id was booked before, so the money moved once more
 */
record Booking(Transfer transfer, boolean repeated) {}
