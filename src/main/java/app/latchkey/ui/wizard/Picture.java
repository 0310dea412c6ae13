package app.latchkey.ui.wizard;

import java.util.List;
import java.util.Optional;

/** What the picture beside a step shows: a page of OKX, and which of its parts the step is about. */
enum Picture {
    BEFORE,
    NAME,
    PERMISSIONS,
    PASSPHRASE,
    WHITELIST,
    CREATE,
    CREDENTIALS,
    /** For a key that is there already. */
    EXISTING;

    /**
     * The picture of a step; none where nothing is to be done on OKX's pages.
     *
     * @param made whether the key is made in this wizard, not brought
     */
    static Optional<Picture> of(Step step, boolean made) {
        return switch (step) {
            case BEFORE -> Optional.of(BEFORE);
            case NAME -> Optional.of(NAME);
            case PERMISSIONS -> Optional.of(PERMISSIONS);
            case PASSPHRASE -> Optional.of(PASSPHRASE);
            case WHITELIST -> Optional.of(WHITELIST);
            case CREATE -> Optional.of(CREATE);
            case CREDENTIALS -> Optional.of(made ? CREDENTIALS : EXISTING);
            case LOCATE, CHECK, FUNDS, FINISH -> Optional.empty();
        };
    }

    Sheet sheet() {
        return switch (this) {
            case BEFORE -> Sheet.WAY_THERE;
            case NAME, PERMISSIONS, PASSPHRASE, WHITELIST -> Sheet.FORM;
            case CREATE -> Sheet.FORM_SENT;
            case CREDENTIALS -> Sheet.RESULT;
            case EXISTING -> Sheet.KEYS;
        };
    }

    /** What the step is about; the first has the number 1. */
    List<Part> marked() {
        return switch (this) {
            case BEFORE -> List.of(Part.ADDRESS, Part.MENU, Part.CREATE);
            case NAME -> List.of(Part.NAME);
            case PERMISSIONS -> List.of(Part.PURPOSE, Part.PERMISSIONS);
            case PASSPHRASE -> List.of(Part.PASSPHRASE);
            case WHITELIST -> List.of(Part.ADDRESSES);
            case CREATE -> List.of(Part.SUBMIT, Part.CODE);
            case CREDENTIALS -> List.of(Part.API_KEY, Part.SECRET_KEY);
            case EXISTING -> List.of(Part.VIEW);
        };
    }
}
