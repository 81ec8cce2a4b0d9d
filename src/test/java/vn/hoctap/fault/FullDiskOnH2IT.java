package vn.hoctap.fault;

import java.nio.file.Path;
import java.util.Map;

class FullDiskOnH2IT extends FullDisk {

    @Override
    int size() {
        return 40;
    }

    @Override
    Map<String, String> database(Path disk) {
        return Map.of();
    }
}
