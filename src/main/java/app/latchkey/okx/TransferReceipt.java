package app.latchkey.okx;

/**
 * OKX took a transfer in (POST /api/v5/asset/transfer); its outcome is told by transfer-state.
 *
 * @param transId OKX's own name for the transfer, a decimal number kept as text
 */
public record TransferReceipt(String transId) {}
