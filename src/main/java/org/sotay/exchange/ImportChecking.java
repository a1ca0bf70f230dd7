package org.sotay.exchange;

import java.util.List;

/// Looks at the rows of one file, block by block in their order, and says of each once what would become of it.
public interface ImportChecking {

    /// The rows that are decided now; of the block, or of blocks before it.
    List<CheckedRow> check(List<GivenRow> block);

    /// The rows that could only be decided when all were seen.
    List<CheckedRow> end();
}
