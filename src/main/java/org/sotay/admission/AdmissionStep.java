package org.sotay.admission;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.ui.Address;

/// The steps of an admission that belong to the case, by their numbers in the procedure. Those before, the list, the
/// mentor and the class, are facts about the candidate.
public enum AdmissionStep {
    APPLICATION(4, Level.CELL, PaperKind.APPLICATION),
    LIFE_RECORD(5, Level.CELL, PaperKind.LIFE_RECORD),
    VERIFICATION(6, Level.GRASSROOTS, PaperKind.VERIFICATION),
    INTRODUCTIONS(7, Level.CELL, PaperKind.INTRODUCTION),
    UNION_RESOLUTION(8, Level.CELL, null),
    OPINIONS(9, Level.CELL, PaperKind.OPINIONS),
    CELL_RESOLUTION(10, Level.CELL, null),
    DEPARTMENTAL_REPORT(11, Level.DEPARTMENT, null),
    COMMITTEE_RESOLUTION(12, Level.GRASSROOTS, null),
    DECISION(13, Level.DECIDING, null),
    CEREMONY(14, Level.CELL, null),
    MEMBER_PAPERS(15, Level.CELL, null),
    RECOGNITION_REVIEW(16, Level.CELL, null),
    RECOGNITION_COMMITTEE(17, Level.GRASSROOTS, null),
    RECOGNITION_DECISION(18, Level.DECIDING, null);

    private final int number;
    private final Level level;
    private final @Nullable PaperKind paper;

    AdmissionStep(int number, Level level, @Nullable PaperKind paper) {
        this.number = number;
        this.level = level;
        this.paper = paper;
    }

    /// As people count them; the last is 18.
    public int number() {
        return number;
    }

    /// How many steps there are.
    public static int last() {
        return RECOGNITION_DECISION.number;
    }

    public Level level() {
        return level;
    }

    /// The paper the step brings; none where it brings none, or one of several.
    @Nullable
    PaperKind paper() {
        return paper;
    }

    /// Whether it is put to the vote.
    public boolean votes() {
        return this == CELL_RESOLUTION
                || this == COMMITTEE_RESOLUTION
                || this == RECOGNITION_REVIEW
                || this == RECOGNITION_COMMITTEE;
    }

    /// Whether it comes after the ceremony.
    public boolean ofMember() {
        return number > CEREMONY.number;
    }

    /// How often it may be taken until it has passed; a table keeps nine.
    int times() {
        return votes() ? 9 : 1;
    }

    /// As it stands in addresses.
    public String word() {
        return Address.word(this);
    }

    /// The step of that name, as addresses or as programs write it.
    public static Optional<AdmissionStep> of(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name) || step.word().equals(name))
                .findFirst();
    }
}
