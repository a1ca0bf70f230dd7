package org.sotay.membership;

import java.util.function.Consumer;
import org.sotay.kernel.Actor;
import org.sotay.organisation.UnitAt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The members of a unit with their whole history: all who are or ever were members there.
@Service
public class Register {

    private final RegisterStore rows;

    Register(RegisterStore rows) {
        this.rows = rows;
    }

    /// Every membership of everybody who ever belonged at or below a unit that was found for this actor, and whom the
    /// actor reaches today; by name, and of one person in their order.
    @Transactional(readOnly = true)
    public void each(Actor actor, UnitAt unit, Consumer<RegisterRow> row) {
        rows.each(actor, unit.id(), row);
    }

    /// How many memberships [#each] hands out.
    public int total(Actor actor, UnitAt unit) {
        return rows.total(actor, unit.id());
    }
}
