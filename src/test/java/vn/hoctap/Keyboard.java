package vn.hoctap;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who uses the keys alone: Tab to a control, Enter to activate it. */
final class Keyboard {

    /** Every duty is reached from the home page in so many activations. */
    static final int MOST_ACTIVATIONS = 3;

    /** More stops than any page has before what it is for. */
    private static final int MOST_STOPS = 150;

    /** Whether what has the focus, or the component around it, matches. */
    private static final String FOCUSED =
            """
            selector => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              for (; at; at = at.parentElement ?? at.getRootNode().host) {
                if (at.matches?.(selector)) return true;
              }
              return false;
            }
            """;

    private final Page page;
    private int activations;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes with Tab until the control has the focus, then presses Enter. */
    Keyboard activate(String selector) {
        page.locator(selector).first().waitFor();
        for (int stop = 0; !at(selector); stop++) {
            assertThat(stop).as("stops before %s", selector).isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        activations++;
        assertThat(activations).as("activations").isLessThanOrEqualTo(MOST_ACTIVATIONS);
        return this;
    }

    private boolean at(String selector) {
        return (Boolean) page.evaluate(FOCUSED, selector);
    }

    /** What the duty is done with stands there. */
    void arrivesAt(String selector) {
        page.locator(selector).first().waitFor();
    }
}
