package org.sotay.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Invents names of villages, streets and enterprises.
final class Places {

    private static final String NHO_QUAN = "372";

    private final Map<String, List<String>> parts = Sheet.lists("places.csv");
    private final Set<String> firms = new HashSet<>();

    /// The residential cells of a commune, one name each.
    List<String> residences(Chance chance, Committee committee, Commune commune, int count) {
        if (committee.catholicCoast() && commune.rural()) {
            return numbered("xóm", count);
        }
        if (!commune.rural() && chance.once(0.5)) {
            return numbered("tổ dân phố số", count);
        }
        List<String> names = new ArrayList<>();
        for (String place : distinct(chance, count)) {
            boolean hamlet = committee.code().equals(NHO_QUAN) && chance.once(0.2);
            names.add((commune.rural() ? hamlet ? "bản " : "thôn " : "phố ") + place);
        }
        return names;
    }

    /// A village of that commune that is no longer one.
    String formerVillage(Chance chance) {
        return "thôn " + word(chance, "first") + " " + word(chance, "second") + " cũ";
    }

    /// An enterprise; no name comes twice.
    String firm(Chance chance) {
        String name;
        do {
            name = word(chance, "trade") + " " + word(chance, "firm");
        } while (!firms.add(name));
        return name;
    }

    private static List<String> numbered(String word, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(word + " " + i);
        }
        return names;
    }

    private List<String> distinct(Chance chance, int count) {
        Set<String> found = new HashSet<>();
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            String name = word(chance, "first") + " " + word(chance, "second");
            if (found.add(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private String word(Chance chance, String list) {
        return chance.pick(parts.getOrDefault(list, List.of()));
    }
}
