package org.sotay.organisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sotay.organisation.Kind;
import org.sotay.organisation.KindName;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitTraits;
import org.sotay.ui.Difference;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// Words for what a unit is.
public final class UnitTexts {

    private UnitTexts() {}

    public static String sector(Texts texts, Sector sector) {
        return texts.get("organisation.sector." + sector.name());
    }

    public static String kind(Texts texts, KindName kind) {
        return kind.in(texts.language());
    }

    /// What is marked about a unit: only what most units are not.
    public static List<String> marks(Texts texts, UnitTraits traits) {
        List<String> marks = new ArrayList<>(3);
        if (traits.grassroots()) {
            marks.add(texts.get("organisation.flag.grassroots"));
        }
        if (traits.empoweredToAdmit()) {
            marks.add(texts.get("organisation.flag.empowered"));
        }
        if (traits.nonStateEnterprise()) {
            marks.add(texts.get("organisation.flag.non-state"));
        }
        return marks;
    }

    /// A mark as a word.
    public static String yes(Texts texts, boolean marked) {
        return texts.get(marked ? "organisation.yes" : "organisation.no");
    }

    static Difference flag(Texts texts, String key, boolean theirs, boolean ours) {
        return new Difference(key, yes(texts, theirs), yes(texts, ours));
    }

    static List<Option> sectors(Texts texts) {
        return Arrays.stream(Sector.values())
                .map(sector -> new Option(sector.name(), sector(texts, sector)))
                .toList();
    }

    static List<Option> kinds(Texts texts, List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> new Option(kind.code(), kind(texts, kind.name())))
                .toList();
    }
}
