package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What waits for somebody beside his own study, on his home page; a bean per kind of work. */
public interface Duties {

    /** Where it stands among the kinds, the most urgent lowest. */
    int order();

    /**
     * For the one acting, the most urgent first and never more than a handful.
     *
     * @param page on which they will stand, for its language
     */
    List<Duty> waiting(Component page);
}
