package app.latchkey.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One change of the exchange's state. The state is what its events make of it, at work as after a restart. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Event.Deposited.class, name = "deposited"),
    @JsonSubTypes.Type(value = Event.Booked.class, name = "booked"),
    @JsonSubTypes.Type(value = Event.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = Event.KeyMade.class, name = "keyMade"),
    @JsonSubTypes.Type(value = Event.KeyChanged.class, name = "keyChanged"),
    @JsonSubTypes.Type(value = Event.KeyUsed.class, name = "keyUsed"),
    @JsonSubTypes.Type(value = Event.KeyDeleted.class, name = "keyDeleted")
})
sealed interface Event {

    /** Something that happened to money. */
    sealed interface OfBooks extends Event {}

    /** Something that happened to a key. */
    sealed interface OfKeys extends Event {}

    /** A new account, with its first deposits in the Funding Account. */
    record Opened(Environment environment, String uid, long at, Map<String, BigDecimal> deposits) implements OfBooks {}

    /** Money from outside arrived in the Funding Account. */
    record Deposited(Environment environment, String ccy, BigDecimal amount, long at) implements OfBooks {}

    /** A transfer was accepted; it may be settled already. */
    record Booked(Environment environment, Transfer transfer) implements OfBooks {}

    /** A pending transfer came to the end that it was booked for. */
    record Settled(Environment environment, String transId, long at) implements OfBooks {}

    record KeyMade(PracticeKey key) implements OfKeys {}

    /**
     * What can be changed of a key was changed.
     *
     * @param at in ms; 0 in logs of old
     */
    record KeyChanged(String apiKey, String name, Set<Permission> permissions, List<AddressRange> addresses, long at)
            implements OfKeys {}

    /** A key was used; written now and then only. */
    record KeyUsed(String apiKey, long at) implements OfKeys {}

    record KeyDeleted(String apiKey) implements OfKeys {}
}
