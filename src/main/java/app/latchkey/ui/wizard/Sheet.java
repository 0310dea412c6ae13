package app.latchkey.ui.wizard;

import static app.latchkey.ui.wizard.Part.ACCOUNT;
import static app.latchkey.ui.wizard.Part.ADDRESSES;
import static app.latchkey.ui.wizard.Part.API_KEY;
import static app.latchkey.ui.wizard.Part.CODE;
import static app.latchkey.ui.wizard.Part.CREATE;
import static app.latchkey.ui.wizard.Part.MENU;
import static app.latchkey.ui.wizard.Part.NAME;
import static app.latchkey.ui.wizard.Part.PASSPHRASE;
import static app.latchkey.ui.wizard.Part.PERMISSIONS;
import static app.latchkey.ui.wizard.Part.PURPOSE;
import static app.latchkey.ui.wizard.Part.SECRET_KEY;
import static app.latchkey.ui.wizard.Part.SUBMIT;
import static app.latchkey.ui.wizard.Part.TABLE;
import static app.latchkey.ui.wizard.Part.VIEW;

import java.util.List;

/** One of OKX's pages, as far as it is drawn. */
enum Sheet {
    WAY_THERE,
    KEYS,
    FORM,
    /** The form filled in, and the window in which a code is asked for. */
    FORM_SENT,
    RESULT;

    /** What is on it below the browser's address, from top to bottom. */
    List<Part> parts() {
        return switch (this) {
            case WAY_THERE -> List.of(MENU, CREATE, TABLE);
            case KEYS -> List.of(CREATE, VIEW, TABLE);
            case FORM -> List.of(ACCOUNT, NAME, PURPOSE, PERMISSIONS, PASSPHRASE, ADDRESSES, SUBMIT);
            case FORM_SENT -> List.of(ACCOUNT, NAME, PURPOSE, PERMISSIONS, PASSPHRASE, ADDRESSES, SUBMIT, CODE);
            case RESULT -> List.of(API_KEY, SECRET_KEY, NAME, ADDRESSES);
        };
    }
}
