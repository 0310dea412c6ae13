package app.latchkey.funds;

import java.util.List;

/** A transfer with every step it took, in their order. */
public record JournalEntry(Transfer transfer, List<StateChange> changes) {

    public JournalEntry {
        changes = List.copyOf(changes);
    }
}
