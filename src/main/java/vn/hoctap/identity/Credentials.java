package vn.hoctap.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/** The door to what lets somebody in: his password, a code in its place, and the lock. */
@Service
@Transactional
public class Credentials {

    private final AccountStore store;
    private final AccountOpening opening;
    private final Persons persons;
    private final SignedIn signedIn;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Credentials(
            AccountStore store,
            AccountOpening opening,
            Persons persons,
            SignedIn signedIn,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.opening = opening;
        this.persons = persons;
        this.signedIn = signedIn;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** The account of somebody in the roster, opened where there is none. */
    @Operation("identity.open-account")
    public AccountId open(PersonId person) {
        return store.findByPersonId(person).map(Account::id).orElseGet(() -> opened(person));
    }

    private AccountId opened(PersonId person) {
        LocalDate today = Vietnam.today(clock);
        var name = persons.find(person, today).orElseThrow().name();
        return opening.open(
                        List.of(
                                new NewAccount(
                                        Optional.of(person),
                                        name,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .getFirst();
    }

    /**
     * A new code for one account, also for who has forgotten his password; that one keeps working
     * until the code is used, an older code does not.
     */
    @Operation("identity.renew-code")
    public IssuedCode renewCode(AccountId id) {
        return opening.renewCode(store.findById(id).orElseThrow(), Vietnam.today(clock));
    }

    /**
     * Nobody signs in with the account any more; its sessions end and its roles rest.
     *
     * @throws NotOneself when it is the caller's own
     */
    @Operation("identity.lock")
    public void lock(AccountId id) {
        if (id.value().equals(signedIn.required().account())) {
            throw new NotOneself();
        }
        store.save(store.findById(id).orElseThrow().withLock(true));
        events.publishEvent(new AccountLocked(id));
    }

    /** Lets a locked account in again, with the password it had. */
    @Operation("identity.unlock")
    public void unlock(AccountId id) {
        store.save(store.findById(id).orElseThrow().withLock(false));
        events.publishEvent(new GrantsChanged(id));
    }

    /**
     * Sets another password of one's own.
     *
     * @throws WrongPassword when the present one is another
     * @throws WeakPassword when the new one will not do
     */
    @Operation("identity.change-password")
    public void changePassword(String present, String wanted) {
        var account = store.findById(new AccountId(signedIn.required().account())).orElseThrow();
        if (!encoder.matches(present, account.password())) {
            throw new WrongPassword();
        }
        WeakPassword.check(account.username(), wanted);
        store.save(account.withPassword(Objects.requireNonNull(encoder.encode(wanted))));
    }
}
