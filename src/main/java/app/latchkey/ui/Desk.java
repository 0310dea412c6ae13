package app.latchkey.ui;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.Checker;
import app.latchkey.funds.Journal;
import app.latchkey.funds.SettlingWatch;
import app.latchkey.funds.TransferService;
import app.latchkey.settings.Workspace;
import app.latchkey.vault.Vault;

/**
 * What lies on the desk while a workspace's vault is open: the services that screens work with, all of them blocking.
 *
 * @param close puts everything away: ends calls and settling, closes and overwrites the vault; blocks
 */
public record Desk(
        Workspace workspace,
        Vault vault,
        Exchange exchange,
        Checker checker,
        CheckHistory history,
        Journal journal,
        TransferService transfers,
        SettlingWatch settling,
        Runnable close) {}
