package app.latchkey.okx;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of a currency can be moved out of the Trading Account (GET /api/v5/account/max-withdrawal). It limits moves
 * from Trading to Funding, not those the other way. Amounts keep the digits of the wire.
 *
 * @param own {@code maxWd}: without borrowing
 * @param withBorrowing {@code maxWdEx}
 * @param ownOffset {@code spotOffsetMaxWd}: without borrowing, where spot offsets derivatives (portfolio margin)
 * @param withBorrowingOffset {@code spotOffsetMaxWdEx}
 */
public record MaxWithdrawal(
        String ccy,
        Optional<BigDecimal> own,
        Optional<BigDecimal> withBorrowing,
        Optional<BigDecimal> ownOffset,
        Optional<BigDecimal> withBorrowingOffset) {}
