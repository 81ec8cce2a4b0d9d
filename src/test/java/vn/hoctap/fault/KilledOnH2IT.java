package vn.hoctap.fault;

import java.util.Map;

class KilledOnH2IT extends KilledServer {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
