package vn.hoctap.documents;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** The libraries warn about every broken file; thousands of lines in a test. */
final class Quiet implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        for (var name :
                new String[] {"org.apache.poi", "org.apache.pdfbox", "org.apache.fontbox"}) {
            if (LoggerFactory.getLogger(name) instanceof Logger logger) {
                logger.setLevel(Level.OFF);
            }
        }
    }
}
