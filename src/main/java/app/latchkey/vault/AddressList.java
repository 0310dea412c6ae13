package app.latchkey.vault;

import app.latchkey.key.IpWhitelist;
import app.latchkey.key.VisibleText;
import java.util.Optional;

/**
 * Addresses that the user keeps under a name, for instance those that a terminal's makers publish.
 *
 * @param name 1 to {@value #MAX_NAME} visible characters, unique in its vault
 * @param addresses at least one
 */
public record AddressList(String name, IpWhitelist addresses) {

    public static final int MAX_NAME = 40;

    /** Why a text cannot name a list. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        INVISIBLE_CHARACTER
    }

    public AddressList {
        if (problem(name).isPresent() || addresses.isEmpty()) {
            throw new IllegalArgumentException("A list has a name and addresses");
        }
    }

    /** What is wrong with a name, if anything. */
    public static Optional<Problem> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        if (name.length() > MAX_NAME) {
            return Optional.of(Problem.TOO_LONG);
        }
        return VisibleText.isVisible(name) ? Optional.empty() : Optional.of(Problem.INVISIBLE_CHARACTER);
    }
}
