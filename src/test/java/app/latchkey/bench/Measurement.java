package app.latchkey.bench;

import java.util.List;

/** Something that is measured. */
@FunctionalInterface
public interface Measurement {

    /** Measures, for as long as it takes, and says what came of it. */
    List<Row> measure() throws Exception;
}
