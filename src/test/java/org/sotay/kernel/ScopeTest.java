package org.sotay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final UnitId UNIT = new UnitId(7);
    private static final PersonId PERSON = new PersonId(3);

    @Test
    void onlyARangeThatSaysSoReachesTheOwnFile() {
        assertThat(Scope.of(Range.SELF, UNIT, PERSON).self()).isEqualTo(PERSON);
        assertThat(Scope.of(Range.SELF_AND_BELOW, UNIT, PERSON).self()).isEqualTo(PERSON);
        assertThat(Scope.of(Range.UNIT, UNIT, PERSON).self()).isNull();
        assertThat(Scope.of(Range.UNIT_AND_BELOW, UNIT, PERSON).self()).isNull();
        assertThat(Scope.of(Range.EVERYWHERE, UNIT, PERSON).self()).isNull();
    }

    @Test
    void aMissingBaseReachesNothing() {
        assertThat(Scope.of(Range.SELF, UNIT, null).isEmpty()).isTrue();
        assertThat(Scope.of(Range.UNIT, null, PERSON).isEmpty()).isTrue();
        assertThat(Scope.of(Range.UNIT_AND_BELOW, null, PERSON).isEmpty()).isTrue();
        assertThat(Scope.of(Range.SELF_AND_BELOW, null, PERSON).isEmpty()).isTrue();
    }
}
