package org.sotay.exchange;

import java.util.List;
import org.sotay.kernel.Refusal;

/// Takes back rows that were written, block by block, the last first.
public interface ImportUndoing {

    /// What has come to depend on these rows since, one refusal for each; empty when they can be taken back.
    List<Refusal> dependants(List<CheckedRow> block);

    /// What depends on all of them together, after the last block was asked about.
    List<Refusal> dependants();

    /// Removes what the rows made and puts back what they changed.
    void undo(List<CheckedRow> block);

    /// After the last block.
    void end();
}
