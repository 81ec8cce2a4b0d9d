package vn.hoctap.textreuse.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class LuceneStoreTest {

    /** Each writer makes the others' view of the index old while they read. */
    @Test
    void scopesAreReadWhileOthersAreWritten() throws Exception {
        try (var store = new LuceneStore(new ByteBuffersDirectory());
                var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                var scope = "scope " + writer;
                writers.add(() -> {
                    int found = 0;
                    for (int i = 0; i < 200; i++) {
                        store.write(scope, "only", new BytesRef("text " + i));
                        found += store.read(scope).size();
                    }
                    return found;
                });
            }
            for (Future<Integer> found : threads.invokeAll(writers)) {
                assertThat(found.get()).isEqualTo(200);
            }
        }
    }
}
