package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A PDF in the browser's own viewer. Phones have none: they get a sentence, and nothing is loaded.
 */
class PdfFrame extends Div {

    /**
     * @param address of the file, on our own server
     * @param title what is shown, for listeners
     */
    PdfFrame(String address, String title) {
        var frame = new IFrame();
        frame.setId("grading-file");
        frame.setTitle(title);
        frame.addClassNames("pdf", "on-desk");
        // browsers load hidden frames too, whatever one says about laziness
        frame.getElement()
                .executeJs(
                        """
                        new IntersectionObserver((seen, observer) => {
                          if (seen.some((one) => one.isIntersecting)) {
                            observer.disconnect();
                            this.src = $0 + "#navpanes=0&view=FitH";
                          }
                        }).observe(this);
                        """,
                        address);
        var instead = new Paragraph(getTranslation("grading.file.phone"));
        instead.addClassNames("small", "on-phone");
        add(frame, instead);
        addClassName("file");
    }
}
