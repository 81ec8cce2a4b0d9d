package vn.hoctap.desk;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Demonstration;
import vn.hoctap.shared.UnreadCount;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.MenuEntry;

/**
 * What the frame of every page tells: whose installation it is, who is signed in, what he may open.
 */
@Component
class Around {

    private final Accounts accounts;
    private final Persons persons;
    private final Units units;
    private final Supplier<List<MenuEntry>> entries;
    private final ObjectProvider<UnreadCount> unread;
    private final Clock clock;
    private final ObjectProvider<Demonstration> demonstration;

    Around(
            Accounts accounts,
            Persons persons,
            Units units,
            ObjectProvider<MenuEntry> entries,
            ObjectProvider<UnreadCount> unread,
            Clock clock,
            ObjectProvider<Demonstration> demonstration) {
        this.accounts = accounts;
        this.persons = persons;
        this.units = units;
        this.entries = SingletonSupplier.of(() -> entries.stream().toList());
        this.unread = unread;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** Whether everything in this installation is invented. */
    boolean isDemo() {
        return demonstration.stream().anyMatch(Demonstration::loaded);
    }

    /** The name of the root of the tree; empty before it is founded. */
    String hostName() {
        return units.root()
                .flatMap(root -> units.find(root, Vietnam.today(clock)))
                .map(Unit::name)
                .orElse("");
    }

    /** For a visitor there is nothing to remember. */
    void rememberLanguage(String language) {
        if (caller().isPresent()) {
            accounts.chooseLanguage(language);
        }
    }

    Optional<Caller> caller() {
        return accounts.caller();
    }

    /** The cell of somebody, or nothing for an account that is nobody's. */
    String cellOf(Caller caller) {
        var today = Vietnam.today(clock);
        return caller.person()
                .flatMap(person -> persons.find(person, today))
                .flatMap(person -> units.find(person.cell(), today))
                .map(Unit::name)
                .orElse("");
    }

    /** Does something that asks again and again what the caller may: his roles are read once. */
    void readingRolesOnce(Runnable work) {
        accounts.readingRolesOnce(() -> {
            work.run();
            return this;
        });
    }

    /** Entries of pages that exist and that the caller may open, in their order. */
    List<MenuEntry> menu() {
        var pages = pages();
        return entries.get().stream()
                .filter(entry -> pages.contains(entry.path()))
                .filter(entry -> entry.shown().getAsBoolean())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /** Whether there is a page at an address, whoever may open it. */
    static boolean isPage(String path) {
        return pages().contains(path);
    }

    /** The addresses of all pages, without what they take as parameters. */
    private static Set<String> pages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template ->
                        template.contains("/:")
                                ? template.substring(0, template.indexOf("/:"))
                                : template)
                .collect(Collectors.toSet());
    }

    /** Empty while nobody tells notices. */
    Optional<Long> unread() {
        return Optional.ofNullable(unread.getIfAvailable()).map(UnreadCount::unread);
    }

    /** The role that says most about somebody; members are told by their cell. */
    static Optional<Role> foremost(Caller caller) {
        return List.of(
                        Role.ADMINISTRATOR,
                        Role.BOARD_STAFF,
                        Role.LEADER,
                        Role.BOARD_GRADER,
                        Role.UNIT_SECRETARY,
                        Role.DEPUTY,
                        Role.UNIT_ASSISTANT,
                        Role.LIAISON,
                        Role.UNIT_GRADER,
                        Role.SPEAKER)
                .stream()
                .filter(caller::has)
                .findFirst();
    }
}
