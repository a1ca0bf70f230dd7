package org.sotay.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What a plan would do if it were put in force now.
///
/// @param units what it makes of each unit it touches, by step and code
/// @param placed how many units change their place in the tree, those below moved ones included
/// @param figures what rooms above know of it: members, offices
/// @param problems why it cannot be put in force; empty when it can
public record PlanPreview(
        Plan plan, List<UnitTouch> units, int placed, List<PlanEffects.Figure> figures, List<PlanProblem> problems) {

    private static final int LENGTH = 24;

    public PlanPreview {
        units = List.copyOf(units);
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /// Stands for everything it shows: whoever puts the plan in force sends it along, and is told when by then the plan
    /// would do something else.
    public String seal() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((plan.steps() + "\n" + units + placed + figures).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
