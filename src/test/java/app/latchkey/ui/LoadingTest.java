package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class LoadingTest {

    private final Later later = new Later();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Callable<String> disk = () -> "read";
    private final Loading<String> loading =
            new Loading<>(new Background(later, Runnable::run, unexpected::add), () -> disk.call(), shown::add);

    @Test
    void untilSomethingIsReadNothingIsThereAndNothingHasFailed() {
        loading.begin();
        assertThat(loading.there().get()).isFalse();
        assertThat(loading.failed().get()).isFalse();

        later.doNow();

        assertThat(loading.there().get()).isTrue();
        assertThat(shown).containsExactly("read");
    }

    @Test
    void aReadingThatFailsIsToldAndCanBeTriedAgain() {
        disk = LoadingTest::fail;
        loading.begin();
        later.doNow();
        assertThat(loading.failed().get()).isTrue();
        assertThat(loading.there().get()).isFalse();
        assertThat(unexpected).hasSize(1);

        disk = () -> "read after all";
        loading.begin();
        assertThat(loading.failed().get()).isFalse();
        later.doNow();

        assertThat(shown).containsExactly("read after all");
        assertThat(loading.there().get()).isTrue();
    }

    @Test
    void whatWasReadBeforeStaysWhenReadingAnewFails() {
        loading.begin();
        later.doNow();
        disk = LoadingTest::fail;

        loading.begin();
        later.doNow();

        assertThat(loading.there().get()).isTrue();
        assertThat(loading.failed().get()).isTrue();
        assertThat(shown).containsExactly("read");
    }

    @Test
    void aReadingThatNobodyWantsAnyMoreShowsNothing() {
        loading.begin();

        loading.end();
        later.doNow();

        assertThat(shown).isEmpty();
        assertThat(loading.there().get()).isFalse();
    }

    private static String fail() {
        throw new IllegalStateException("The disk is gone");
    }
}
