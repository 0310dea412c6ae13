package app.latchkey.app;

import app.latchkey.store.SetAside;
import app.latchkey.ui.Message;
import java.util.List;
import java.util.stream.Stream;

/** What the user is told when the record of transfers and checks was found damaged. */
final class StoreNews {

    private StoreNews() {}

    static List<Message> of(SetAside damaged) {
        var unsettled = Stream.of(damaged.unsettled())
                .filter(many -> many > 0)
                .map(many -> Message.of("problem.storeDamaged.unsettled", many));
        return Stream.concat(Stream.of(rescued(damaged)), unsettled).toList();
    }

    private static Message rescued(SetAside damaged) {
        var kept = damaged.kept().toString();
        if (damaged.missing().isEmpty()) {
            return damaged.transfers() == 0
                    ? Message.of("problem.storeDamaged.nothing", kept)
                    : Message.of("problem.storeDamaged.perhaps", kept, damaged.transfers());
        }
        long missing = damaged.missing().getAsLong();
        return missing == 0
                ? Message.of("problem.storeDamaged.all", kept, damaged.transfers())
                : Message.of("problem.storeDamaged.some", kept, damaged.transfers(), missing);
    }
}
