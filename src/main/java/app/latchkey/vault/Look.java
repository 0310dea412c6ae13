package app.latchkey.vault;

import java.util.List;

/** What is in a vault file that is not the open one: an older copy, or what somebody else wrote. */
public sealed interface Look permits Look.Seen, Look.OtherKey, Opening.Refused {

    /**
     * It opens.
     *
     * @param names of its connections, in their order
     */
    record Seen(List<ConnectionName> names) implements Look {

        public Seen {
            names = List.copyOf(names);
        }

        static Seen of(Connections connections) {
            return new Seen(connections.all().stream().map(Connection::name).toList());
        }

        /** How many there are; never their names, which belong in no log. */
        @Override
        public String toString() {
            return "Seen[" + names.size() + "]";
        }
    }

    /** It is whole, yet under another vault key: from before a change of the password or its costs, or another vault. */
    record OtherKey() implements Look {}
}
