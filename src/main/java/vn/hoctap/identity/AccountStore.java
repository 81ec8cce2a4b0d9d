package vn.hoctap.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.hoctap.roster.PersonId;

interface AccountStore extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUsername(String username);

    Optional<Account> findByEmail(String email);

    Optional<Account> findByPersonId(PersonId person);

    long count();
}
