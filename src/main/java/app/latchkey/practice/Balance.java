package app.latchkey.practice;

import java.math.BigDecimal;

/**
 * What one account holds of one currency.
 *
 * @param frozen the part that a pending transfer has laid claim to
 */
record Balance(BigDecimal total, BigDecimal frozen) {

    static final Balance NONE = new Balance(BigDecimal.ZERO, BigDecimal.ZERO);

    Balance {
        if (frozen.signum() < 0 || frozen.compareTo(total) > 0) {
            throw new IllegalArgumentException("Not a balance: " + total + " of which " + frozen + " frozen");
        }
    }

    BigDecimal available() {
        return total.subtract(frozen);
    }

    Balance plus(BigDecimal change) {
        return new Balance(total.add(change), frozen);
    }

    Balance freeze(BigDecimal amount) {
        return new Balance(total, frozen.add(amount));
    }

    Balance release(BigDecimal amount) {
        return new Balance(total, frozen.subtract(amount));
    }
}
