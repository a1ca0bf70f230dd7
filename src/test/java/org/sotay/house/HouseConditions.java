package org.sotay.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Conditions that ArchUnit does not bring.
final class HouseConditions {

    private HouseConditions() {}

    static ArchCondition<JavaClass> haveConstructorsWithAtMost(int parameters) {
        return new ArchCondition<>("have constructors with at most " + parameters + " parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(constructor ->
                                constructor.getRawParameterTypes().size() > parameters)
                        .forEach(constructor -> events.add(SimpleConditionEvent.violated(
                                constructor,
                                constructor.getDescription() + " in " + constructor.getSourceCodeLocation())));
            }
        };
    }
}
