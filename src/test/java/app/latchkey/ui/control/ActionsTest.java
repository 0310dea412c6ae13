package app.latchkey.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionsTest {

    @Test
    void windowsHasWhatGoesOnFirst() {
        assertThat(Actions.inOrder("Windows 11", "keep", "remove")).containsExactly("remove", "keep");
    }

    @Test
    void othersHaveItLast() {
        assertThat(Actions.inOrder("Linux", "keep", "remove")).containsExactly("keep", "remove");
        assertThat(Actions.inOrder("Mac OS X", "keep", "remove")).containsExactly("keep", "remove");
    }
}
