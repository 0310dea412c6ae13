package app.latchkey.funds;

import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JournalCsvTest extends JournalOnDiskTest {

    @Test
    void aTransferIsOneLineWithEverythingThatIsKnownAndEveryStepWithItsTime() throws IOException {
        var plan = plan();
        var sent = ((Claim.Ours) journal.claim(plan, START.plusMillis(20), START.plusSeconds(1))).transfer();
        var refused = Outcome.of(TransferState.FAILED, TransferReason.REFUSED).withCode("58116");
        journal.record(sent, sent.after(refused, START.plusSeconds(2)));

        assertThat(lines("Gridbot"))
                .containsExactly(
                        "\uFEFFconfirmed_at,connection,connection_id,site,environment,uid,currency,amount,from,to,"
                                + "state,reason,state_since,okx_code,client_id,trans_id,signed_at,okx_words,history",
                        "2026-11-20T10:15:30.125Z,Gridbot,connection,GLOBAL,LIVE,4711,USDT,1.50,FUNDING,TRADING,"
                                + "FAILED,REFUSED,2026-11-20T10:15:32.125Z,58116,"
                                + plan.clientId().value()
                                + ",,2026-11-20T10:15:30.145Z,,"
                                + "2026-11-20T10:15:30.125Z PLANNED; 2026-11-20T10:15:31.125Z SENT; "
                                + "2026-11-20T10:15:32.125Z FAILED REFUSED 58116");
    }

    @Test
    void whatHoldsQuotesCommasOrLinesIsQuoted() throws IOException {
        claim();

        assertThat(lines("a \"b\", c")).last().asString().contains(",\"a \"\"b\"\", c\",connection,");
    }

    @Test
    void whatASpreadsheetWouldRunAsAFormulaIsMadeAText() throws IOException {
        claim();

        for (var dangerous : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            assertThat(lines(dangerous)).last().asString().contains(",'" + dangerous + ",connection,");
        }
    }

    @Test
    void everyTransferIsThereOnceInTheOrderInWhichTheyWereMadeHoweverManyThereAre() throws IOException {
        var made = Stream.generate(Samples::plan).limit(1_201).toList();
        for (var plan : made) {
            var sent = ((Claim.Ours) journal.claim(plan, START, START)).transfer();
            journal.record(sent, sent.after(Outcome.of(TransferState.DONE), START));
        }

        assertThat(lines("").stream().skip(1).map(line -> line.split(",", -1)[14]))
                .containsExactlyElementsOf(
                        made.stream().map(plan -> plan.clientId().value()).toList());
    }

    private void claim() {
        journal.claim(plan(), START, START);
    }

    private List<String> lines(String name) throws IOException {
        var out = new StringWriter();
        journal.export(out, _ -> name);
        return out.toString().lines().toList();
    }
}
