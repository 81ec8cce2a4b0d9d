package vn.hoctap.fault;

import java.util.Map;
import vn.hoctap.TestDatabases;

class KilledOnPostgresIT extends KilledServer {

    @Override
    Map<String, String> database() {
        return Map.of("HOCTAP_DB_URL", TestDatabases.postgres(), "HOCTAP_DB_USER", "postgres");
    }
}
