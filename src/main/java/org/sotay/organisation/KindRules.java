package org.sotay.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;

/// Which kinds of units can be defined. Pure: facts in, refusals out.
final class KindRules {

    static final int LONGEST_NAME = 100;
    static final int LAST_POSITION = 9999;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    /// Words that stand in addresses where the code of a kind could.
    private static final Set<String> RESERVED = Set.of("new");

    private KindRules() {}

    /// Why a new kind cannot have that code.
    static List<Refusal> code(String code, Set<String> taken) {
        if (!CODE.matcher(code).matches() || RESERVED.contains(code)) {
            return List.of(Refusal.at("code", "organisation.refusal.kind-code"));
        }
        return taken.contains(code) ? List.of(taken(code)) : List.of();
    }

    /// The code is in use.
    static Refusal taken(String code) {
        return Refusal.at("code", "organisation.refusal.kind-code-taken", code);
    }

    /// Why a kind cannot be defined so.
    static List<Refusal> kind(Kind kind, Set<String> known) {
        List<Refusal> reasons = new ArrayList<>();
        reasons.addAll(name("nameVi", kind.name().vi()));
        reasons.addAll(name("nameEn", kind.name().en()));
        reasons.addAll(name("nameDe", kind.name().de()));
        if (kind.position() < 0 || kind.position() > LAST_POSITION) {
            reasons.add(Refusal.at("position", "organisation.refusal.kind-position", LAST_POSITION));
        }
        if (!kind.children().stream().allMatch(child -> known.contains(child) || child.equals(kind.code()))) {
            reasons.add(Refusal.at("children", "organisation.refusal.kind-unknown"));
        }
        return reasons;
    }

    /// Whether its units hold members cannot change under them.
    static List<Refusal> members(int units) {
        return units == 0 ? List.of() : List.of(Refusal.at("holdsMembers", "organisation.refusal.kind-in-use", units));
    }

    private static List<Refusal> name(String field, String name) {
        if (!Names.isReadable(name)) {
            return List.of(Refusal.at(field, "organisation.refusal.kind-name"));
        }
        return name.length() > LONGEST_NAME
                ? List.of(Refusal.at(field, "organisation.refusal.name-long", LONGEST_NAME))
                : List.of();
    }
}
