package org.sotay.admission;

/// A file of a paper, to be given out.
public final class PaperContent {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    PaperContent(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
