package org.sotay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

/// The sets of rules of an installation.
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
class RuleSetsTest {

    private final RuleSets sets;

    RuleSetsTest(@Autowired RuleSets sets) {
        this.sets = sets;
    }

    @Test
    void theShippedSetsAreThereBeforeAnybodyAsks() {
        assertThat(sets.all()).isEqualTo(RuleSetReader.shipped());
    }
}
