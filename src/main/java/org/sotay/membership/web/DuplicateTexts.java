package org.sotay.membership.web;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.Likeness;
import org.sotay.membership.Pair;
import org.sotay.membership.PairSide;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;

/// Words and addresses for members who could be recorded twice.
public final class DuplicateTexts {

    private DuplicateTexts() {}

    public static String name(Texts texts, Likeness likeness) {
        return texts.get("membership.duplicates.name." + likeness.name());
    }

    public static String why(Texts texts, Likeness likeness) {
        return texts.get("membership.duplicates.why." + likeness.name());
    }

    /// The address of the list of pairs of one likeness.
    public static String list(Likeness likeness, String unit) {
        return "/quality/duplicates?unit=" + unit + "&likeness=" + Address.word(likeness);
    }

    /// The address of the page on which two are compared.
    public static String compare(PairSide first, PairSide other) {
        return "/quality/duplicates/" + first.person() + "/" + other.person();
    }

    /// Whether two, of whom both are told, differ in a fact.
    public static boolean differ(Pair pair, Function<PairSide, @Nullable Object> fact) {
        PairSide other = pair.other();
        return other != null && !Objects.equals(fact.apply(pair.first()), fact.apply(other));
    }
}
