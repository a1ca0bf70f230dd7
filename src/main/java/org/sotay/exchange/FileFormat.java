package org.sotay.exchange;

/// A kind of file that lists come as.
public enum FileFormat {
    /// Text with commas, in UTF-8 with a mark at its beginning, by which spreadsheet programs know it.
    CSV("text/csv;charset=UTF-8", "csv"),
    /// A workbook of Office Open XML.
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    FileFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// The format a name with that ending has.
    ///
    /// @throws IllegalArgumentException when there is none
    public static FileFormat of(String ending) {
        for (FileFormat format : values()) {
            if (format.ending.equals(ending)) {
                return format;
            }
        }
        throw new IllegalArgumentException(ending);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
