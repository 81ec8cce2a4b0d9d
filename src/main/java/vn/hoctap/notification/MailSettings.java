package vn.hoctap.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a letter says of its sender; the mail server itself is {@code spring.mail.*}. Without {@code
 * spring.mail.host} nothing is written to anybody.
 *
 * @param from the sender's address
 * @param site the address under which people open this place, put at the end of a letter; empty for
 *     none
 */
@ConfigurationProperties("hoctap.mail")
record MailSettings(
        @DefaultValue("hoc-tap@localhost") String from, @DefaultValue("") String site) {}
