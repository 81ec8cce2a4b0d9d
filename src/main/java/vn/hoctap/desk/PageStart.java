package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What every page has before its first view: the reader's language and colours, and two refuges.
 */
@Component
class PageStart implements VaadinServiceInitListener {

    private final I18NProvider texts;

    PageStart(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(session -> {
            session.getSession().setLocale(Choices.language(session.getRequest()));
            session.getSession().setErrorHandler(new FailureNotice());
        });
        // without a language of its own a page would take the server's
        service.addUIInitListener(init -> speak(init.getUI()));
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.addIndexHtmlRequestListener(PageStart::dress);
    }

    private static void speak(UI ui) {
        speak(ui, Choices.language(VaadinRequest.getCurrent()));
    }

    /** Vaadin's own words too: what stands above the page while the server does not answer. */
    static void speak(UI ui, Locale locale) {
        ui.setLocale(locale);
        var waiting = ui.getTranslation("layout.reconnecting");
        var given = ui.getReconnectDialogConfiguration();
        given.setDialogText(waiting);
        given.setDialogTextGaveUp(waiting);
        ui.getPage()
                .executeJs(
                        "const mark = window.Vaadin?.connectionIndicator; if (mark) {"
                                + " mark.onlineText = $0; mark.offlineText = $1;"
                                + " mark.reconnectingText = $1; }",
                        ui.getTranslation("layout.online"),
                        waiting);
    }

    /** Before anything is drawn, so that a dark page does not flash. */
    private static void dress(IndexHtmlResponse response) {
        // a page is never kept: after a sign-out nobody sees it by going back
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
        var html = response.getDocument().child(0);
        html.attr("lang", Choices.language(response.getVaadinRequest()).getLanguage());
        Choices.scheme(response.getVaadinRequest())
                .ifPresent(scheme -> html.attr("data-scheme", scheme));
    }

    /** The default reloads a page whose session ended, and what stood in its fields is lost. */
    SystemMessages messages(Locale asked) {
        var locale = Locale.ENGLISH.equals(asked) ? asked : Choices.VIETNAMESE;
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("layout.session.ended", locale));
        messages.setSessionExpiredMessage(
                texts.getTranslation("layout.session.ended-reason", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("layout.cookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("layout.cookies-reason", locale));
        messages.setInternalErrorCaption(texts.getTranslation("error.failed.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("error.failed.reason", locale));
        return messages;
    }
}
