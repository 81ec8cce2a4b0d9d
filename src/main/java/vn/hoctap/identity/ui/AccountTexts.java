package vn.hoctap.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import vn.hoctap.identity.AccountState;
import vn.hoctap.identity.Role;
import vn.hoctap.shared.ui.State;

/** Accounts' values in the reader's language. */
final class AccountTexts {

    private AccountTexts() {}

    static String of(Component on, Role role) {
        return on.getTranslation("layout.role." + key(role));
    }

    static String of(Component on, AccountState state) {
        return on.getTranslation("identity.state." + key(state));
    }

    static State shown(AccountState state) {
        return switch (state) {
            case NONE, WITHOUT_CODE -> State.TODO;
            case CODE_ISSUED -> State.DOING;
            case ACTIVE -> State.DONE;
            case LOCKED -> State.LOCKED;
        };
    }

    static String key(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
