package app.latchkey.okx;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * OKX took a transfer in (POST /api/v5/asset/transfer); its outcome is told by transfer-state.
 *
 * @param transId OKX's own name for the transfer, a decimal number kept as text
 * @param clientId ours, where OKX repeats it
 * @param ccy as OKX repeats it, like the amount and both ends: OKX's own example repeats another amount than was sent
 */
public record TransferReceipt(
        String transId,
        Optional<String> clientId,
        Optional<String> ccy,
        Optional<BigDecimal> amount,
        Optional<AccountType> from,
        Optional<AccountType> to) {}
