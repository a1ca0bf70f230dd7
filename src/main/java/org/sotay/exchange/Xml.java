package org.sotay.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML of strangers, tag by tag: no document type, so no entities but the five that XML itself has; no other files; and
/// no more names, depth and attributes than a workbook needs.
final class Xml implements Closeable {

    private static final int NAMES = 1_000;
    private static final int ASIDES = 10_000;
    private static final String DEPTH = "100";
    private static final String ATTRIBUTES = "100";

    private final Reader in;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int asides;

    Xml(InputStream in) throws IOException {
        this.in = new XmlGuard(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            this.xml = factory().createXMLStreamReader(this.in);
        } catch (XMLStreamException e) {
            throw why(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEPTH);
        factory.setProperty("jdk.xml.elementAttributeLimit", ATTRIBUTES);
        return factory;
    }

    /// Goes on to where a tag begins or ends, or to text.
    ///
    /// @return false at the end of the document
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        countNames();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {}
                    default -> countAside();
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw why(e);
        } catch (RuntimeException e) {
            throw new UnreadableFile("exchange.problem.damaged");
        }
    }

    private void countNames() throws UnreadableFile {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        asides += xml.getNamespaceCount();
        if (names.size() > NAMES || asides > ASIDES) {
            throw new UnreadableFile("exchange.problem.damaged");
        }
    }

    /// Comments and instructions mean nothing; a document type or an entity has no place here.
    private void countAside() throws UnreadableFile {
        asides++;
        boolean harmless = xml.getEventType() == XMLStreamConstants.COMMENT
                || xml.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION;
        if (!harmless || asides > ASIDES) {
            throw new UnreadableFile("exchange.problem.damaged");
        }
    }

    private static UnreadableFile why(XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        return cause instanceof UnreadableFile known ? known : new UnreadableFile("exchange.problem.damaged");
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /// The attribute of that name, in whatever namespace.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The text up to the end of the tag `name`, of which this is the beginning; cut when longer than a cell may be.
    String text(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(name)) {
            append(text);
        }
        return text.toString();
    }

    /// The same, of a text with formatted parts: those of its pronunciation are left out.
    String richText(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean said = false;
        boolean aside = false;
        while (next() && !ends(name)) {
            if (starts("t") || ends("t")) {
                said = starts("t");
            } else if (starts("rPh") || ends("rPh")) {
                aside = starts("rPh");
            } else if (said && !aside) {
                append(text);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (xml.isCharacters() && text.length() <= TableLimits.CELL) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
