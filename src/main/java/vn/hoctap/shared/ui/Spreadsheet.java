package vn.hoctap.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link to a spreadsheet that is made when somebody asks for it. */
public class Spreadsheet extends LinkButton {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * @param file its name, ending in {@code .xlsx}
     */
    public Spreadsheet(String id, String text, String file, Supplier<byte[]> content) {
        super("", "microsoft-excel-logo", text);
        setId(id);
        setHref(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = within(request.getUI(), content);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, XLSX, bytes.length);
                }));
    }

    /** A download belongs to no page by itself, and its words would be Vietnamese for everybody. */
    private static byte[] within(UI page, Supplier<byte[]> content) {
        var before = UI.getCurrent();
        UI.setCurrent(page);
        try {
            return content.get();
        } finally {
            UI.setCurrent(before);
        }
    }
}
