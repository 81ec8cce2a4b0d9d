package vn.hoctap.resolution;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;

/** The door to study documents, their sections and materials. */
@Service
@Transactional
public class StudyDocuments {

    private final DocumentStore documents;
    private final MaterialStore materials;
    private final DocumentRows rows;
    private final Clock clock;

    StudyDocuments(
            DocumentStore documents, MaterialStore materials, DocumentRows rows, Clock clock) {
        this.documents = documents;
        this.materials = materials;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes a document into the register; its full text becomes its first, obligatory material.
     *
     * @throws SecretDocument when number, title or text bear a secrecy mark; nothing is stored
     * @throws RegisteredAlready when the issuer has one of this number
     */
    @Operation("resolution.register")
    public StudyDocumentId register(NewDocument document) {
        return register(document, Optional.empty());
    }

    /** The same with the file from which the text was taken. */
    @Operation("resolution.register")
    public StudyDocumentId register(NewDocument document, BroughtFile original) {
        return register(document, Optional.of(original));
    }

    private StudyDocumentId register(NewDocument document, Optional<BroughtFile> original) {
        refuse(document, Optional.empty());
        var id = new StudyDocumentId(UUID.randomUUID());
        documents.insert(id, document, clock.instant());
        var fullText =
                new Material(
                        new MaterialId(UUID.randomUUID()),
                        id,
                        MaterialKind.FULL_TEXT,
                        document.title(),
                        true,
                        original.map(BroughtFile::file).orElse(null),
                        original.map(BroughtFile::name).orElse(null),
                        original.map(BroughtFile::bytes).orElse(0L));
        materials.insert(fullText, "", clock.instant());
        return id;
    }

    /**
     * Corrects what was registered, its text and sections with it.
     *
     * @param version as read by {@link #open}
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else was
     *     quicker
     */
    @Operation("resolution.correct")
    public void correct(StudyDocumentId id, NewDocument document, int version) {
        refuse(document, Optional.of(id));
        documents.update(id, document, version);
    }

    /**
     * @throws SecretDocument when title, text or the file's name bear a secrecy mark
     */
    @Operation("resolution.add-material")
    public MaterialId addMaterial(StudyDocumentId document, NewMaterial added) {
        refuse(SecrecyMarks.inTitle(added.title()), "title");
        refuse(SecrecyMarks.inText(added.text()), "text");
        var name = added.fileName();
        refuse(name == null ? Optional.empty() : SecrecyMarks.inFileName(name), "name of the file");
        var material =
                new Material(
                        new MaterialId(UUID.randomUUID()),
                        document,
                        added.kind(),
                        added.title(),
                        added.obligatory(),
                        added.file(),
                        name,
                        added.sizeBytes());
        materials.insert(material, added.text(), clock.instant());
        return material.id();
    }

    /**
     * @throws FullTextStays for the document's own text
     */
    @Operation("resolution.remove-material")
    public void removeMaterial(MaterialId id) {
        boolean fullText =
                materials.find(id).filter(m -> m.kind() == MaterialKind.FULL_TEXT).isPresent();
        if (fullText) {
            throw new FullTextStays(id);
        }
        materials.delete(id);
    }

    /**
     * The register, newest first.
     *
     * @param search part of number, title or issuer; empty for all
     */
    @Operation("resolution.list")
    @Transactional(readOnly = true)
    public List<DocumentRow> list(String search, int offset, int limit) {
        return rows.page(search, offset, limit);
    }

    @Operation("resolution.list")
    @Transactional(readOnly = true)
    public int count(String search) {
        return rows.count(search);
    }

    /** A document with everything of it, for those who keep the register. */
    @Operation("resolution.open")
    @Transactional(readOnly = true)
    public OpenDocument open(StudyDocumentId id) {
        return new OpenDocument(
                documents.find(id).orElseThrow(),
                documents.sections(id),
                materials.of(id),
                documents.version(id));
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<StudyDocument> find(StudyDocumentId document) {
        return documents.find(document);
    }

    /** Its parts in their order; empty when there is no such document. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Section> sections(StudyDocumentId document) {
        return documents.sections(document);
    }

    /** The full text first, then in the order they were added. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Material> materials(StudyDocumentId document) {
        return materials.of(document);
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Material> material(MaterialId material) {
        return materials.find(material);
    }

    /** What is read of a material in the browser; empty for a video. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Section> text(Material material) {
        return material.kind() == MaterialKind.FULL_TEXT
                ? documents.sections(material.document())
                : Sections.of(materials.text(material.id()));
    }

    /** Takes down that a person opened a material; the first opening stands. */
    @BetweenModules
    public void opened(MaterialId material, PersonId person) {
        materials.opened(material, person, clock.instant());
    }

    /** When a person first opened which material of a document. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<MaterialId, Instant> openings(StudyDocumentId document, PersonId person) {
        return materials.openings(document, person);
    }

    /** Whether a person opened every obligatory material of a document. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean allOpened(StudyDocumentId document, PersonId person) {
        return materials.allOpened(document, person);
    }

    /**
     * Every text that everybody was given with a document: its own, slides, outline.
     *
     * @return title to text
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<String, String> givenTexts(StudyDocumentId document) {
        var texts = new LinkedHashMap<String, String>();
        documents
                .find(document)
                .ifPresent(found ->
                        texts.put(
                                found.number() + " " + found.title(),
                                Sections.text(documents.sections(document))));
        texts.putAll(materials.texts(document));
        return texts;
    }

    private void refuse(NewDocument document, Optional<StudyDocumentId> itself) {
        refuse(SecrecyMarks.inNumber(document.number()), "number");
        refuse(SecrecyMarks.inTitle(document.title()), "title");
        refuse(SecrecyMarks.inText(document.text()), "text");
        if (documents.isTaken(document.number(), document.issuer(), itself)) {
            throw new RegisteredAlready(document.number(), document.issuer());
        }
    }

    private static void refuse(Optional<SecrecyMark> mark, String where) {
        mark.ifPresent(found -> {
            throw new SecretDocument(found, where);
        });
    }
}
