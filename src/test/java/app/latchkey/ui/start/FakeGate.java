package app.latchkey.ui.start;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Secret;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.PracticeControls;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import app.latchkey.vault.Opening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A gate that answers as the test says and remembers what was tried. */
final class FakeGate implements Gate {

    final List<String> tried = new ArrayList<>();
    Supplier<Unlocking> answer;

    FakeGate(Supplier<Unlocking> answer) {
        this.answer = answer;
    }

    @Override
    public Workspace workspace() {
        return Workspace.PRACTICE;
    }

    @Override
    public boolean hasVault() {
        return true;
    }

    @Override
    public Unlocking create(Secret master) {
        return open(master);
    }

    @Override
    public Unlocking open(Secret master) {
        tried.add(master.withChars(String::new));
        return answer.get();
    }

    @Override
    public Unlocking startNew(Secret master) {
        return open(master);
    }

    @Override
    public Unlocking takeIn(Path file, Secret itsMaster) {
        return open(itsMaster);
    }

    @Override
    public List<Copy> copies() {
        return List.of();
    }

    @Override
    public Look look(Copy copy, Secret itsMaster) {
        return new Opening.Missing();
    }

    @Override
    public Unlocking restore(Copy copy, Secret itsMaster) {
        return open(itsMaster);
    }

    @Override
    public List<AccountRef> knownAccounts() {
        return List.of();
    }

    @Override
    public Optional<Message> unsaved() {
        return Optional.empty();
    }

    @Override
    public void close() {}

    @Override
    public Optional<PracticeControls> practice() {
        return Optional.empty();
    }

    @Override
    public void startOver() {}
}
