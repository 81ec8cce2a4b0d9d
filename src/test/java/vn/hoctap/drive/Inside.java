package vn.hoctap.drive;

import com.sun.tools.attach.VirtualMachine;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What the server's Java machine knows of itself. */
public final class Inside {

    /** {@code 12: 3456 789012 name (module)}: number, instances, bytes, class. */
    private static final Pattern ROW =
            Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)", Pattern.MULTILINE);

    private final MBeanServerConnection beans;

    private Inside(MBeanServerConnection beans) {
        this.beans = beans;
    }

    @SuppressWarnings("BanJNDI") // the one answering was started here
    public static Inside of(Server server) throws Exception {
        var machine = VirtualMachine.attach(String.valueOf(server.process().pid()));
        try {
            var address = machine.startLocalManagementAgent();
            var connection = JMXConnectorFactory.connect(new JMXServiceURL(address));
            return new Inside(connection.getMBeanServerConnection());
        } finally {
            machine.detach();
        }
    }

    /** Bytes that all threads together have allocated since the start. */
    public long allocated() throws Exception {
        return (Long)
                beans.getAttribute(
                        new ObjectName("java.lang:type=Threading"), "TotalThreadAllocatedBytes");
    }

    /** Bytes by class of what is still reachable, after a complete collection. */
    public Map<String, Long> live() throws Exception {
        histogram();
        var bytes = new HashMap<String, Long>();
        var row = ROW.matcher(histogram());
        while (row.find()) {
            bytes.merge(row.group(3), Long.parseLong(row.group(2)), Long::sum);
        }
        return bytes;
    }

    private String histogram() throws Exception {
        return (String)
                beans.invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
    }
}
