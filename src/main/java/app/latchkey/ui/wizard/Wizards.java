package app.latchkey.ui.wizard;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.PassphraseGenerator;
import app.latchkey.key.Site;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Background;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.care.CareRules;
import app.latchkey.ui.check.CheckViewModel;
import app.latchkey.ui.check.CheckWays;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.funds.FundsModels;
import app.latchkey.vault.Connection;
import app.latchkey.vault.DraftContents;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Puts the wizard together: for a new key, for an existing one, or from where it was left. */
public final class Wizards {

    private final Texts texts;
    private final Background background;
    private final Clips clips;
    private final Places places;
    private final PassphraseGenerator passphrases;
    private final CareRules rules;
    private final InstantSource clock;
    private final FundsModels funds;
    private final Ways ways;

    /**
     * Where the wizard leads.
     *
     * @param closed told that it was left, for good or for later, with what was saved by then
     * @param newKey begins the wizard for a key that is to be made
     * @param goReal leads to the Real workspace
     * @param handOff leads to where the key is given to a terminal
     * @param patience told whether the user is busy in the browser, so that the vault should not lock so soon
     */
    public record Ways(
            Consumer<Optional<ConnectionId>> closed,
            Runnable newKey,
            Runnable goReal,
            BiConsumer<Desk, Connection> handOff,
            Consumer<Boolean> patience) {}

    public Wizards(
            Texts texts,
            Background background,
            Clips clips,
            Places places,
            PassphraseGenerator passphrases,
            CareRules rules,
            InstantSource clock,
            FundsModels funds,
            Ways ways) {
        this.texts = texts;
        this.background = background;
        this.clips = clips;
        this.places = places;
        this.passphrases = passphrases;
        this.rules = rules;
        this.clock = clock;
        this.funds = funds;
        this.ways = ways;
    }

    public Screen forNewKey(Desk desk) {
        return build(desk, plan(desk), Step.NEW_KEY, Step.BEFORE);
    }

    /** A new key in the place of another one: for the same account and addresses, under the next free name. */
    public Screen forSuccessor(Desk desk, Connection old) {
        var plan = plan(desk);
        plan.like(old);
        plan.keyName.set(new PlanSaver(desk.vault(), clock).nameAfter(plan, old));
        return build(desk, plan, Step.NEW_KEY, Step.BEFORE);
    }

    public Screen forExistingKey(Desk desk) {
        return build(desk, plan(desk), Step.EXISTING_KEY, Step.CREDENTIALS);
    }

    /** A saved connection's site and credentials once more, to be corrected, saved and checked. */
    public Screen forSaved(Desk desk, Connection connection) {
        var plan = plan(desk);
        plan.fill(connection);
        return build(desk, plan, Step.EXISTING_KEY, Step.CREDENTIALS);
    }

    /** The wizard as it was left; the draft stays the caller's to close. */
    public Screen resumed(Desk desk, DraftContents draft) {
        var plan = plan(desk);
        PlanDraft.restore(plan, draft);
        var step = PlanDraft.step(draft);
        boolean goneMeanwhile = saved(desk, plan).isEmpty() && step.needsConnection();
        return build(desk, plan, PlanDraft.steps(draft), goneMeanwhile ? Step.CREDENTIALS : step);
    }

    private static Plan plan(Desk desk) {
        return new Plan(
                switch (desk.workspace()) {
                    case PRACTICE -> Site.PRACTICE;
                    case REAL -> Site.GLOBAL;
                });
    }

    private Screen build(Desk desk, Plan plan, List<Step> steps, Step start) {
        var draft = new PlanDraft(desk.vault().draft(), background);
        var models = models(desk, plan, then -> draft.keep(plan, steps, Step.PASSPHRASE, then));
        var model = new WizardViewModel(plan, steps, start, models, draft, ways);
        var links = new PageLink.Factory(texts, clips);
        return new WizardView(model, texts, plan, step -> page(step, model, links, plan, desk));
    }

    private Map<Step, StepViewModel> models(Desk desk, Plan plan, Consumer<Consumer<Optional<Message>>> keeper) {
        var saver = new PlanSaver(desk.vault(), clock);
        var check = new CheckStep(() -> saved(desk, plan).map(made -> check(desk, plan, made)));
        var models = new EnumMap<Step, StepViewModel>(Step.class);
        models.put(Step.BEFORE, new BeforeViewModel(plan, places, background));
        models.put(Step.NAME, new NameViewModel(plan, saver));
        models.put(Step.PERMISSIONS, new SimpleStep());
        models.put(Step.PASSPHRASE, new PassphraseViewModel(plan, passphrases, clips::copySecret, keeper));
        models.put(Step.WHITELIST, new WhitelistViewModel(plan, background, desk.exchange()::ownAddress, clock));
        models.put(Step.CREATE, new CreateViewModel(plan, places, clips, background));
        models.put(Step.CREDENTIALS, new CredentialsViewModel(plan, saver, clips::secretPasted, background));
        models.put(Step.LOCATE, new LocateViewModel(plan, new KeyLocator(desk), background));
        models.put(Step.CHECK, check);
        var step = new FundsStep(() -> saved(desk, plan).map(made -> funds.of(desk, made)));
        models.put(Step.FUNDS, step);
        models.put(Step.FINISH, new FinishStep(() -> saved(desk, plan), check::verdict, step::moved, rules, clock));
        return models;
    }

    /** Where the check moves the connection, the plan follows, so that going back does not undo it. */
    private CheckViewModel check(Desk desk, Plan plan, Connection made) {
        var check = new CheckViewModel(desk, made, background);
        check.connection().subscribe(now -> {
            plan.site.set(now.site());
            plan.environment.set(now.environment());
        });
        return check;
    }

    private StepView<?> page(Step step, WizardViewModel model, PageLink.Factory links, Plan plan, Desk desk) {
        var page = fields(step, model, links, plan, desk);
        Picture.of(step, isMadeHere(model)).ifPresent(picture -> page.picture(picture, new PictureModel(plan, places)));
        return page;
    }

    private StepView<?> fields(Step step, WizardViewModel model, PageLink.Factory links, Plan plan, Desk desk) {
        return switch (model.model(step)) {
            case BeforeViewModel before -> new BeforeView(before, texts, links);
            case NameViewModel name -> new NameView(name, texts);
            case SimpleStep permissions -> new PermissionsView(permissions, texts);
            case PassphraseViewModel passphrase -> new PassphraseView(passphrase, texts);
            case WhitelistViewModel whitelist ->
                new WhitelistView(
                        whitelist,
                        new AddressListsViewModel(desk.vault().addressLists(), background, whitelist),
                        texts);
            case CreateViewModel create -> new CreateView(create, texts, links);
            case CredentialsViewModel credentials -> credentialsView(credentials, links, model, plan);
            case LocateViewModel locate -> new LocateView(locate, texts);
            case CheckStep check -> new CheckStepView(check, checkWays(), texts);
            case FundsStep funds -> new FundsStepView(funds, clips, texts);
            case FinishStep finish ->
                new FinishView(
                        finish,
                        texts,
                        made -> ways.handOff().accept(desk, made),
                        desk.workspace() == Workspace.PRACTICE ? Optional.of(ways.goReal()) : Optional.empty());
        };
    }

    /** Without a secret key, whoever makes a key goes back to the form, and whoever brought one makes a new one. */
    private CredentialsView credentialsView(
            CredentialsViewModel credentials, PageLink.Factory links, WizardViewModel model, Plan plan) {
        boolean known = isMadeHere(model);
        var apiPage = new PageOpening(plan.apiPage(places), places, background);
        return new CredentialsView(
                credentials,
                texts,
                known,
                links.to(texts.of("wizard.before.apiPage"), apiPage),
                known ? () -> model.go(Step.NAME) : ways.newKey());
    }

    /** The step before has the values, and the next one moves funds. */
    private CheckWays checkWays() {
        return new CheckWays(Optional.empty(), Optional.empty(), places, clips, background);
    }

    private static boolean isMadeHere(WizardViewModel model) {
        return model.steps().contains(Step.CREATE);
    }

    private static Optional<Connection> saved(Desk desk, Plan plan) {
        return plan.saved.get().flatMap(id -> desk.vault().connections().withId(id));
    }
}
