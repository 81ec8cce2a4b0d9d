package vn.hoctap.shared.ui;

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
                    var bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, XLSX, bytes.length);
                }));
    }
}
