package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All units, and the members of the organisations of the story.
class PartOfTheProvince extends DemoProvince {

    private static final Set<String> WHERE = Cast.storyUnits();

    PartOfTheProvince() {
        this(TheProvince.TODAY);
    }

    PartOfTheProvince(LocalDate today) {
        super(today);
    }

    @Override
    Stream<List<DemoMember>> batches(int size) {
        return super.batches(size)
                .map(batch -> batch.stream()
                        .filter(member -> WHERE.contains(
                                member.sketch().home().organisation().code()))
                        .toList());
    }
}
