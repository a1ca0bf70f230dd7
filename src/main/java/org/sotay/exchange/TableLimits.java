package org.sotay.exchange;

/// How much a file that comes in may hold. Twice the members of a large province fit; a file made to exhaust does not.
final class TableLimits {

    static final long FILE = 50L << 20;
    static final int ROWS = 200_000;
    static final int COLUMNS = 200;
    /// No cell of a spreadsheet program holds more.
    static final int CELL = 32_767;

    /// Cells of a sheet, empty ones too: each costs time.
    static final int CELLS = 4_000_000;

    /// Parts of a workbook; a plain one has about ten.
    static final int PARTS = 1_000;
    /// Bytes of all parts of a workbook that are read, unpacked.
    static final long UNPACKED = 200L << 20;
    /// Bytes of the texts that cells of a workbook share, unpacked; they are kept in memory.
    static final long SHARED = 64L << 20;

    static final int SHARED_TEXTS = 4_000_000;
    /// How many times larger than packed a part may be: a sheet of equal rows is about 50 times larger.
    static final long RATIO = 200;
    /// Parts up to this size may be packed as tightly as they like.
    static final long SMALL = 1L << 20;

    private TableLimits() {}
}
