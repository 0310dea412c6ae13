package app.latchkey.ui;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.Checker;
import app.latchkey.check.KeySearch;
import app.latchkey.check.WatchChoices;
import app.latchkey.funds.Activity;
import app.latchkey.funds.Deposits;
import app.latchkey.funds.Journal;
import app.latchkey.funds.SettlingWatch;
import app.latchkey.funds.TransferService;
import app.latchkey.settings.Workspace;
import app.latchkey.vault.Vault;
import java.util.List;

/**
 * What lies on the desk while a workspace's vault is open: the services that screens work with, all of them blocking.
 *
 * @param failures what to say when a call to OKX brings nothing
 * @param notices what was found or done on opening and the user should know
 * @param close puts everything away: ends reads and settling, awaits a transfer under way, closes and overwrites the vault; blocks
 */
public record Desk(
        Workspace workspace,
        Vault vault,
        Exchange exchange,
        Checker checker,
        KeySearch search,
        CheckHistory history,
        WatchChoices choices,
        Journal journal,
        Activity activity,
        TransferService transfers,
        SettlingWatch settling,
        Deposits deposits,
        Failures failures,
        List<Message> notices,
        Runnable close) {}
