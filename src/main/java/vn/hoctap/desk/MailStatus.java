package vn.hoctap.desk;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.StatusLine;

/** Whether notices leave the house by mail. */
@Component
class MailStatus implements StatusLine {

    private final String host;

    MailStatus(@Value("${spring.mail.host:}") String host) {
        this.host = host;
    }

    @Override
    public String titleKey() {
        return "status.mail";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                host.isEmpty()
                        ? Fact.inWords("status.mail.server", "status.mail.none", true)
                        : new Fact("status.mail.server", host));
    }
}
