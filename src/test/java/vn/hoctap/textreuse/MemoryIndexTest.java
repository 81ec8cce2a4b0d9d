package vn.hoctap.textreuse;

class MemoryIndexTest extends ReuseIndexContract {

    @Override
    ReuseIndex create() {
        return ReuseIndex.inMemory();
    }
}
