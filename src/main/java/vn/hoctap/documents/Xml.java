package vn.hoctap.documents;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML of documents: no document types, no entities, nothing loaded from anywhere. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /**
     * What happens at each element and text; the depth of calls does not grow with the document.
     */
    interface Handler {

        void start(XMLStreamReader element);

        void end(XMLStreamReader element);

        void characters(String text);
    }

    /** Only starts of elements are of interest. */
    @FunctionalInterface
    interface Starts {

        void start(XMLStreamReader element);
    }

    static void read(InputStream in, Starts starts) throws IOException {
        read(
                in,
                new Handler() {
                    @Override
                    public void start(XMLStreamReader element) {
                        starts.start(element);
                    }

                    @Override
                    public void end(XMLStreamReader element) {
                        // not of interest
                    }

                    @Override
                    public void characters(String text) {
                        // not of interest
                    }
                });
    }

    /**
     * @throws Unreadable when there is a document type declaration
     * @throws IOException when it is not well-formed
     */
    static void read(InputStream in, Handler handler) throws IOException {
        try (in) {
            var reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> handler.start(reader);
                    case XMLStreamConstants.END_ELEMENT -> handler.end(reader);
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            handler.characters(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Unreadable(
                                    Refusal.EXTERNAL_REFERENCES, "document type declaration");
                    default -> {
                        // comments and processing instructions
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("XML is not well-formed", e);
        }
    }

    /** An attribute by its local name in any namespace. */
    static @Nullable String attribute(XMLStreamReader element, String localName) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(localName)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        // the one of the JDK, whatever else is on the class path
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is loaded from elsewhere");
        });
        return factory;
    }
}
