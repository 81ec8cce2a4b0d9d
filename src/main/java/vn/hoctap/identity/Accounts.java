package vn.hoctap.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.ReadOnce;
import vn.hoctap.shared.Vietnam;

/** The door to accounts and the roles they hold. */
@Service
@Transactional
public class Accounts {

    private final AccountStore store;
    private final AccountOpening opening;
    private final GrantRows grants;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountStore store,
            AccountOpening opening,
            GrantRows grants,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.opening = opening;
        this.grants = grants;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The account on this thread with its roles of today; empty when nobody is signed in. */
    @BetweenModules
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Caller> caller() {
        return signedIn.current()
                .flatMap(actor -> ReadOnce.of(new CallerOf(actor.account()), () -> caller(actor)));
    }

    private record CallerOf(UUID account) {}

    private Optional<Caller> caller(Actor actor) {
        return store.findById(new AccountId(actor.account()))
                .map(account ->
                        new Caller(
                                account.id(),
                                Optional.ofNullable(account.personId()),
                                account.displayName(),
                                grants.of(actor.account(), Vietnam.today(clock))));
    }

    /** Opens accounts that other modules have reason to open, in the order given. */
    @BetweenModules
    public List<AccountId> open(List<NewAccount> accounts) {
        return opening.open(accounts);
    }

    /** The account of a person, if he has one. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<AccountId> of(PersonId person) {
        return store.findByPersonId(person).map(Account::id);
    }

    /**
     * Opens an account for everybody of a unit who has none and issues new codes to all who have
     * not signed in yet; codes issued before stop working.
     */
    @Operation("identity.issue-codes")
    public List<IssuedCode> issueCodes(UnitId unit) {
        return opening.issueCodes(unit, Vietnam.today(clock));
    }

    /**
     * Gives a role in a unit from a day until a day (exclusive).
     *
     * @throws RoleHeldAlready when it is held in that unit on one of these days
     */
    @Operation("identity.grant")
    public void grant(UnitId unit, AccountId account, Role role, LocalDate from, LocalDate until) {
        var grant = new Grant(role, unit);
        if (grants.overlaps(account, grant, from, until)) {
            throw new RoleHeldAlready(role);
        }
        give(account, grant, from, until, signedIn.current().map(Actor::account));
    }

    /** Gives a role without anybody asking: the first administrator, a demonstration, an import. */
    @BetweenModules
    public void grantAtFounding(UnitId unit, AccountId account, Role role, LocalDate from) {
        give(account, new Grant(role, unit), from, Vietnam.OPEN_END, Optional.empty());
    }

    private void give(
            AccountId account, Grant grant, LocalDate from, LocalDate until, Optional<UUID> by) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A role ends after it begins.");
        }
        grants.insert(account, grant, from, until, by);
        events.publishEvent(new GrantsChanged(account));
    }

    /** Takes a role away from today on. */
    @Operation("identity.revoke")
    public void revoke(UnitId unit, AccountId account, Role role) {
        end(account, new Grant(role, unit), Vietnam.today(clock));
    }

    /** The day before is the last on which a role is held; one that begins later never was. */
    @Operation("identity.revoke")
    public void revoke(UnitId unit, AccountId account, Role role, LocalDate day) {
        end(account, new Grant(role, unit), day);
    }

    private void end(AccountId account, Grant grant, LocalDate day) {
        boolean own =
                signedIn.current().map(Actor::account).filter(account.value()::equals).isPresent();
        if (own && grant.role() == Role.ADMINISTRATOR) {
            throw new NotOneself();
        }
        if (grants.end(account, grant, day) > 0) {
            events.publishEvent(new GrantsChanged(account));
        }
    }

    /**
     * Reads each account's roles at most once while something is put together that asks for them
     * again and again, a menu for example.
     */
    @BetweenModules
    @Transactional(propagation = Propagation.SUPPORTS)
    public <T> T readingRolesOnce(Supplier<T> work) {
        return ReadOnce.within(work::get);
    }

    /** Who holds a role in just this unit on a day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> holders(Role role, UnitId unit, LocalDate day) {
        return grants.holders(role, unit, day);
    }

    /** The language the one signed in has chosen, on whatever device; empty until he has. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<String> language() {
        return signedIn.current()
                .flatMap(actor -> store.findById(new AccountId(actor.account())))
                .map(Account::language);
    }

    /** Remembers the language somebody chose. */
    @Operation("identity.choose-language")
    public void chooseLanguage(String language) {
        store.findById(new AccountId(signedIn.required().account()))
                .ifPresent(account -> store.save(account.withLanguage(language)));
    }

    /** Does something as an account, for what no request stands behind. */
    @BetweenModules
    @Transactional(propagation = Propagation.SUPPORTS)
    public void actAs(AccountId account, Runnable work) {
        signedIn.as(account, work);
    }
}
