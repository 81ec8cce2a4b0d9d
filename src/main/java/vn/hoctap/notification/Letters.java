package vn.hoctap.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Sweep;

/**
 * Writes to those who have an address what they were told, where a mail server is set up. What
 * could not be sent is tried again, later each time, for some three days; the notice itself waits
 * for nothing. A letter whose sending the server's end interrupted may come twice.
 */
@Component
class Letters implements Sweep {

    /** Older notices are not written about when mail is set up. */
    private static final Duration NEWS = Duration.ofHours(12);

    private static final int AT_ONCE = 100;
    private static final int MOST_ATTEMPTS = 78;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final LetterStore store;
    private final ObjectProvider<JavaMailSender> mail;
    private final MailSettings settings;
    private final Clock clock;

    Letters(
            LetterStore store,
            ObjectProvider<JavaMailSender> mail,
            MailSettings settings,
            Clock clock) {
        this.store = store;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification.letters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        var server = mail.getIfAvailable();
        if (server == null) {
            return;
        }
        store.write(now().minus(NEWS), now());
        for (var letter : store.waiting(now(), AT_ONCE)) {
            if (!send(server, letter)) {
                return;
            }
        }
    }

    /** Whether the next can be tried: not when the server itself does not answer. */
    private boolean send(JavaMailSender server, Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(letter.address());
        message.setSubject(letter.subject());
        message.setText(letter.body(settings.site()));
        try {
            server.send(message);
            store.sent(letter, now());
            return true;
        } catch (MailException e) {
            LOG.warn("The letter about notice {} was not sent: {}", letter.notice(), words(e));
            store.failed(letter, words(e), next(letter));
            return !serverIsAway(e);
        }
    }

    /** A letter that is refused for itself comes without a cause, or was never a letter. */
    private static boolean serverIsAway(MailException e) {
        return e instanceof MailAuthenticationException
                || (e instanceof MailSendException && e.getCause() != null);
    }

    private static String words(MailException e) {
        var cause = e.getMostSpecificCause();
        return (cause == null ? e : cause).getClass().getSimpleName();
    }

    private @Nullable Instant next(Letter letter) {
        if (letter.attempts() + 1 >= MOST_ATTEMPTS) {
            return null;
        }
        var pause = Duration.ofSeconds(30L << Math.min(letter.attempts(), 7));
        return now().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
