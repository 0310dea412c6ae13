package app.latchkey.practice;

import java.time.Instant;

/**
 * How things stand for one request, troubles included.
 *
 * @param now the exchange's time
 * @param address where the request is taken to come from
 * @param keyHidden the key is answered for as if it did not exist
 * @param tradeWithheld the key is answered for as if it had no Trade permission
 */
record Conditions(Instant now, String address, boolean keyHidden, boolean tradeWithheld) {

    boolean grants(PracticeKey key, Permission permission) {
        return key.may(permission) && !(tradeWithheld && permission == Permission.TRADE);
    }
}
