package org.sotay.exchange;

import java.util.List;
import org.sotay.kernel.Outcome;

/// Writes rows that were checked, block by block in their order.
public interface ImportWriting {

    /// Writes new and changed rows.
    ///
    /// @return the record of each row, in the order given; refused when a record is no longer what the check saw,
    /// which undoes the whole transaction
    Outcome<List<Long>> write(List<CheckedRow> block);

    /// After the last block.
    void end();
}
