package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Activity;
import app.latchkey.funds.ActivityFilter;
import app.latchkey.store.ManyRows;
import app.latchkey.store.Store;
import app.latchkey.ui.Later;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of which only what is in sight is read. */
class PagerTest {

    private static final int LINES = 5_000;

    @TempDir
    Path temp;

    private final Later later = new Later();
    private Store store;
    private Lines lines;
    private Pager pager;

    @BeforeEach
    void open() throws IOException {
        ManyRows.fill(temp, LINES);
        store = Store.open(temp);
        var activity = new Activity(store.activity(), store.bills());
        lines = new Lines(activity.count(ActivityFilter.ALL));
        pager = new Pager(activity, later.background());
        pager.begin(ActivityFilter.ALL, lines);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aPageIsReadOnceALineOfItIsWantedAndNoOther() {
        pager.want(lines.get(250));
        later.doNow();

        assertThat(read()).containsExactly(2);
        assertThat(lines.get(250).line().getValue()).isPresent();
    }

    @Test
    void whoScrollsPastFiftyPagesWaitsForTheLastOnesOnly() {
        IntStream.range(0, 50).forEach(page -> pager.want(lines.get(page * Lines.PAGE)));
        later.doNow();

        // the first was under way when the others were not thought of yet
        assertThat(read()).containsExactly(0, 47, 48, 49);
    }

    @Test
    void linesThatWereInSightLongAgoAreLetGo() {
        for (int page = 0; page < 50; page++) {
            pager.want(lines.get(page * Lines.PAGE));
            later.doNow();
        }

        assertThat(read()).hasSize(20).doesNotContain(0).contains(49);
    }

    @Test
    void aPageForAListThatIsNotShownAnyMoreGoesNowhere() {
        pager.want(lines.get(0));
        pager.begin(ActivityFilter.ALL, new Lines(1));
        later.doNow();

        assertThat(lines.isRead(0)).isFalse();
    }

    @Test
    void aPlaceIsFoundWithoutAWalkThroughAllOfThem() {
        var slot = lines.get(4_321);

        assertThat(lines.indexOf(slot)).isEqualTo(4_321);
        assertThat(lines).hasSize(LINES);
        assertThat(new Lines(LINES).indexOf(slot)).isEqualTo(-1);
    }

    private IntStream read() {
        return lines.readPages().stream().mapToInt(Integer::intValue).sorted();
    }
}
