package vn.hoctap.desk;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Every open page holds a connection for push, and each connection its buffers, 8 KB each as
 * delivered: with thousands of pages open they are most of the memory. What goes through them is
 * small or is written in several turns.
 */
@Component
class SmallBuffers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String BYTES = "2048";

    /** Read by Tomcat's WebSocket once, before the first connection. */
    private static final String OF_PUSH = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (System.getProperty(OF_PUSH) == null) {
            System.setProperty(OF_PUSH, BYTES);
        }
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", BYTES);
            connector.setProperty("socket.appWriteBufSize", BYTES);
        });
    }
}
