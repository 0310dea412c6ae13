package app.latchkey.store;

import java.util.List;
import java.util.Map;

/**
 * Some transfers with their steps, in the order in which they were written.
 *
 * @param last the place behind which the next page begins
 */
public record JournalPage(Map<TransferRow, List<TransferStep>> rows, long last) {}
