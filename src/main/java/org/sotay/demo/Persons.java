package org.sotay.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.PersonName;
import org.sotay.people.Schooling;

/// Gives a sketched life its name and everything a personal file asks for.
final class Persons {

    private static final Set<String> MUONG_COMMUNES =
            Set.of("372.14404", "372.14449", "372.14458", "372.14461", "372.14395", "372.14431", "372.14419");
    private static final String NHO_QUAN = "372";
    private static final String TAM_DIEP = "370";
    private static final int BIRTH_ONCE_GUESSED = 1953;

    private final NamePool names;
    private final Addresses addresses;
    private final Set<Integer> known = new HashSet<>();

    Persons(NamePool names, Addresses addresses) {
        this.names = names;
        this.addresses = addresses;
    }

    /// @param serial number of the person, from which numbers that must not come twice are made
    NewPerson person(Chance chance, Sketch sketch, int serial) {
        Fixed fixed = sketch.fixed();
        boolean muong = fixed == null && chance.once(muong(sketch.home()));
        PartialDate birth = fixed == null ? birth(chance, sketch.birth()) : PartialDate.of(sketch.birth());
        String name = fixed == null ? name(chance, sketch, birth, muong) : fixed.name();
        String occupation = Livelihoods.occupation(chance, sketch);
        Schooling schooling = fixed == null ? Livelihoods.schooling(chance, sketch, occupation) : fixed.schooling();
        return new NewPerson(
                name,
                null,
                birth,
                sketch.sex(),
                muong ? "muong" : minority(chance, fixed),
                phone(chance, sketch, serial),
                email(chance, name, occupation, serial),
                addresses.of(chance, sketch.home()),
                schooling,
                profession(chance, occupation),
                occupation,
                religion(chance, sketch));
    }

    /// Nobody has name and birth in common with another, but those who are meant to.
    private String name(Chance chance, Sketch sketch, PartialDate birth, boolean muong) {
        String name;
        do {
            name = names.name(chance, sketch.sex(), sketch.birth(), muong);
        } while (!known.add(Objects.hash(name, birth)));
        return name;
    }

    private static double muong(CellPlan cell) {
        if (MUONG_COMMUNES.contains(cell.organisation().code())) {
            return 0.58;
        }
        return switch (cell.committee().code()) {
            case NHO_QUAN -> 0.07;
            case TAM_DIEP -> 0.04;
            default -> 0.003;
        };
    }

    private static String minority(Chance chance, @Nullable Fixed fixed) {
        return fixed == null && chance.once(0.003) ? chance.pick(List.of("tay", "thai", "nung")) : "kinh";
    }

    /// Of the oldest, some papers know only the year, or month and year.
    private static PartialDate birth(Chance chance, LocalDate birth) {
        if (birth.getYear() < BIRTH_ONCE_GUESSED && chance.once(0.12)) {
            return new PartialDate(birth.getYear(), chance.once(0.4) ? birth.getMonthValue() : null, null);
        }
        return PartialDate.of(birth);
    }

    private static @Nullable String phone(Chance chance, Sketch sketch, int serial) {
        double share = sketch.age() < 60 ? 0.82 : sketch.age() < 75 ? 0.55 : 0.22;
        return chance.once(share) || sketch.fixed() != null ? Serials.phone(serial) : null;
    }

    private static @Nullable String email(Chance chance, String name, String occupation, int serial) {
        boolean office = occupation.equals("civil-servant") || occupation.equals("teacher");
        if (!chance.once(office ? 0.25 : 0.02)) {
            return null;
        }
        return PersonName.words(name).getLast() + "." + serial + "@example.org";
    }

    private @Nullable String profession(Chance chance, String occupation) {
        List<String> learned = names.professions(occupation);
        return learned.isEmpty() || chance.once(0.2) ? null : chance.pick(learned);
    }

    private static @Nullable String religion(Chance chance, Sketch sketch) {
        if (sketch.fixed() != null || sketch.slot() == Slot.ADMITTED) {
            return sketch.believer() ? "catholic" : null;
        }
        boolean coast = sketch.home().committee().catholicCoast()
                && sketch.home().milieu().residential();
        if (chance.once(coast ? 0.055 : 0.008)) {
            return "catholic";
        }
        return chance.once(0.004) ? "buddhist" : null;
    }
}
