package org.sotay.kernel;

import java.util.List;
import java.util.function.Function;

/// What came of a use case: done, refused with reasons, or not there for this actor.
public sealed interface Outcome<T> {

    /// It was done.
    record Done<T>(T value) implements Outcome<T> {}

    /// It was not done, and this is why.
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal explains itself");
            }
        }
    }

    /// Unknown, foreign or forbidden: all three answer alike.
    record Missing<T>() implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... reasons) {
        return new Refused<>(List.of(reasons));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    static <T> Outcome<T> missing() {
        return new Missing<>();
    }

    /// The same outcome with another value when done.
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> done(change.apply(value));
            case Refused<T>(List<Refusal> reasons) -> refused(reasons);
            case Missing<T>() -> missing();
        };
    }
}
