package org.sotay.exchange;

import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;

/// Records of one kind that a room takes in from files. The room knows what they are made of, which are there already
/// and by which rules they may be recorded; who calls it keeps the files, the previews and the transactions.
public interface ImportTarget {

    /// A short name such as `members`, for addresses and texts.
    String name();

    /// Who may take in such records, and where.
    Capability capability();

    /// What the columns of a file can hold for this actor, in the order in which forms offer them.
    List<ImportField> fields(Actor actor);

    /// A look at every row of one file. Nothing is written.
    ImportChecking check(ImportContext context);

    /// Writing what was looked at, within one transaction.
    ImportWriting write(ImportContext context);

    /// Taking back what was written, within one transaction.
    ImportUndoing undo(ImportContext context);
}
