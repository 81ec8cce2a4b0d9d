package vn.hoctap.roster.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.hoctap.shared.ui.LinkButton;

/** Links to spreadsheets that are made when somebody asks for them. */
final class Downloads {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    static LinkButton link(String id, String text, String file, Supplier<byte[]> content) {
        var link = new LinkButton("", "microsoft-excel-logo", text);
        link.setId(id);
        link.setHref(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, XLSX, bytes.length);
                }));
        return link;
    }
}
