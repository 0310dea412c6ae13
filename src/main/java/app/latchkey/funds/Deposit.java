package app.latchkey.funds;

import java.math.BigDecimal;

/** What arrived of a currency in Funding since the last look, deposits of it added up, with OKX's digits. */
public record Deposit(String ccy, BigDecimal amount) {}
