package app.latchkey.ui.shell;

import app.latchkey.ui.Background;
import app.latchkey.ui.Texts;
import app.latchkey.vault.Vault;

/** Asks, over whatever screen is shown, what to do when somebody else changed the vault file. FX thread only. */
final class Conflicts {

    private final MainWindow window;
    private final Texts texts;
    private final Runnable reload;
    private final Runnable lock;

    /**
     * @param reload has the screen read the vault anew
     * @param lock closes the vault, to be unlocked with another password
     */
    Conflicts(MainWindow window, Texts texts, Runnable reload, Runnable lock) {
        this.window = window;
        this.texts = texts;
        this.reload = reload;
        this.lock = lock;
    }

    /** @param work of the open vault's screens; nobody is asked once it is dropped */
    void watch(Vault vault, Background work) {
        vault.whenChangedElsewhere(() -> work.show(() -> ask(vault, work)));
    }

    private void ask(Vault vault, Background work) {
        if (window.isCovered()) {
            return;
        }
        var card = new ConflictCard(new ConflictViewModel(vault, work, new Ways()), texts);
        window.cover(card);
        card.enter();
    }

    private final class Ways implements ConflictViewModel.Ways {

        @Override
        public void mine() {
            window.uncover();
        }

        @Override
        public void theirs() {
            window.uncover();
            reload.run();
        }

        @Override
        public void unlock() {
            window.uncover();
            lock.run();
        }
    }
}
