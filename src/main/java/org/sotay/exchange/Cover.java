package org.sotay.exchange;

import java.util.List;

/// What a file says of itself.
///
/// @param sheet what the sheet of a workbook is called that says it
public record Cover(String sheet, List<Remark> remarks) {

    /// One thing to know about the file.
    public record Remark(String what, String value) {}

    public Cover {
        remarks = List.copyOf(remarks);
    }
}
