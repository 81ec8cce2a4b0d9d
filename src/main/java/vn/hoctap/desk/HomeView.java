package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Role;
import vn.hoctap.shared.AccessPolicy;

/** The address of the house itself: leads everybody to what he must do first. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final Around around;
    private final AccessPolicy policy;

    HomeView(Around around, AccessPolicy policy) {
        this.around = around;
        this.policy = policy;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var home =
                around.caller().map(caller -> homeOf(caller, this::allowed)).orElse(TodayView.PATH);
        event.forwardTo(Around.isPage(home) ? home : ProfileView.PATH, QueryParameters.empty());
    }

    private boolean allowed(String operation) {
        return policy.allows(operation, Optional.empty());
    }

    /** Whoever holds a role of the whole in a unit only begins with what is his own. */
    static String homeOf(Caller caller, Predicate<String> allowed) {
        var home = homeOf(caller);
        boolean open =
                switch (home) {
                    case WholeView.PATH -> allowed.test("study.list-plans");
                    case StatusView.PATH -> allowed.test("desk.see-status");
                    default -> true;
                };
        if (open) {
            return home;
        }
        return caller.person().isPresent() ? TodayView.PATH : ProfileView.PATH;
    }

    /** The first screen of somebody by the role that says most about him. */
    static String homeOf(Caller caller) {
        return Around.foremost(caller).map(HomeView::homeOf).orElse(TodayView.PATH);
    }

    private static String homeOf(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> StatusView.PATH;
            case BOARD_STAFF, LEADER -> WholeView.PATH;
            case UNIT_SECRETARY, DEPUTY, UNIT_ASSISTANT, LIAISON -> UnitView.PATH;
            case BOARD_GRADER, UNIT_GRADER -> GradingDuties.PATH;
            case SPEAKER, MEMBER -> TodayView.PATH;
        };
    }
}
