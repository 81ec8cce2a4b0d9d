package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Role;

/** The address of the house itself: leads everybody to what he must do first. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final Around around;

    HomeView(Around around) {
        this.around = around;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var home = around.caller().map(HomeView::homeOf).orElse(TodayView.PATH);
        boolean there = RouteConfiguration.forSessionScope().isPathAvailable(home);
        event.forwardTo(there ? home : ProfileView.PATH);
    }

    /** The first screen of somebody by the role that says most about him. */
    static String homeOf(Caller caller) {
        return Around.foremost(caller).map(HomeView::homeOf).orElse(TodayView.PATH);
    }

    private static String homeOf(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> StatusView.PATH;
            case BOARD_STAFF, LEADER -> "whole";
            case UNIT_SECRETARY, DEPUTY, UNIT_ASSISTANT, LIAISON -> "unit";
            case BOARD_GRADER, UNIT_GRADER -> "grading";
            case SPEAKER, MEMBER -> TodayView.PATH;
        };
    }
}
