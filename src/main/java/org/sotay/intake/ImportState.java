package org.sotay.intake;

/// How far an import has come.
public enum ImportState {
    /// The file is being read and its rows are checked.
    READING,
    /// It shows what would become of each row; nothing is written.
    PREVIEW,
    COMMITTING,
    COMMITTED,
    UNDONE,
    /// The file could not be read; nothing was written.
    FAILED
}
