package app.latchkey.ui.start;

import app.latchkey.key.Secret;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Gate;
import app.latchkey.ui.PracticeControls;
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
    public Optional<PracticeControls> practice() {
        return Optional.empty();
    }

    @Override
    public void startOver() {}

    @Override
    public void close() {}
}
