package vn.hoctap.resolution;

/** The full text of a document cannot be taken out of its materials. */
public class FullTextStays extends RuntimeException {

    FullTextStays(MaterialId material) {
        super("Material %s is the full text".formatted(material.value()));
    }
}
