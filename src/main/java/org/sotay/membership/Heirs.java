package org.sotay.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Handover;
import org.sotay.organisation.Share;

/// What units hand over, in columns as the database takes them: whole units, and single members of divided ones.
///
/// @param wholes one for each unit
/// @param singles members who are named, each for the first part that names them
record Heirs(List<Whole> wholes, List<Single> singles) {

    /// A unit, and who takes whomever nobody else takes.
    ///
    /// @param rest place of that heir among the heirs, from 0; none where there is none
    record Whole(Handover handover, @Nullable Integer rest) {}

    /// A member of a unit, and who takes them.
    record Single(Handover handover, PersonId person, int heir) {}

    static Heirs of(List<Handover> handovers) {
        List<Whole> wholes = new ArrayList<>();
        List<Single> singles = new ArrayList<>();
        for (Handover handover : handovers) {
            Integer rest = null;
            for (int place = 0; place < handover.heirs().size(); place++) {
                Share share = handover.heirs().get(place).share();
                if (share instanceof Share.Rest && rest == null) {
                    rest = place;
                } else if (share instanceof Share.Listed(List<PersonId> people)) {
                    for (PersonId person : people) {
                        singles.add(new Single(handover, person, place));
                    }
                }
            }
            wholes.add(new Whole(handover, rest));
        }
        return new Heirs(wholes, singles);
    }

    Long[] units() {
        return column(wholes, whole -> whole.handover().unit().value(), Long[]::new);
    }

    Boolean[] ends() {
        return column(wholes, whole -> whole.handover().ends(), Boolean[]::new);
    }

    Integer[] rests() {
        return column(wholes, Whole::rest, Integer[]::new);
    }

    /// Who takes the rest; none as long as that unit is not founded.
    Long[] takers() {
        return column(wholes, whole -> whole.rest() == null ? null : id(whole.handover(), whole.rest()), Long[]::new);
    }

    Long[] singleUnits() {
        return column(singles, single -> single.handover().unit().value(), Long[]::new);
    }

    Long[] people() {
        return column(singles, single -> single.person().value(), Long[]::new);
    }

    Integer[] places() {
        return column(singles, Single::heir, Integer[]::new);
    }

    Long[] singleTakers() {
        return column(singles, single -> id(single.handover(), single.heir()), Long[]::new);
    }

    private static @Nullable Long id(Handover handover, int place) {
        UnitId unit = handover.heirs().get(place).unit();
        return unit == null ? null : unit.value();
    }

    private static <T, V> V[] column(List<T> rows, Function<T, @Nullable V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
