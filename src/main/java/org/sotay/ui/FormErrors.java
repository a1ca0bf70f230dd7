package org.sotay.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;

/// What is wrong with a form, field by field.
public final class FormErrors {

    private static final FormErrors NONE = new FormErrors(List.of());

    private final List<Refusal> refusals;

    private FormErrors(List<Refusal> refusals) {
        this.refusals = List.copyOf(refusals);
    }

    /// Nothing is wrong.
    public static FormErrors none() {
        return NONE;
    }

    /// What a use case refused, or nothing.
    public static FormErrors of(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons) ? new FormErrors(reasons) : NONE;
    }

    public static FormErrors of(List<Refusal> refusals) {
        return refusals.isEmpty() ? NONE : new FormErrors(refusals);
    }

    /// These errors and one more.
    public FormErrors and(Refusal refusal) {
        List<Refusal> more = new ArrayList<>(refusals);
        more.add(refusal);
        return new FormErrors(more);
    }

    public boolean any() {
        return !refusals.isEmpty();
    }

    /// All of them, in the order of the form.
    public List<Refusal> all() {
        return refusals;
    }

    /// What is wrong with a field, or with the whole form when `field` is empty.
    public @Nullable Refusal at(String field) {
        for (Refusal refusal : refusals) {
            if (refusal.field().equals(field)) {
                return refusal;
            }
        }
        return null;
    }

    /// The error of a field in the reader's words.
    public @Nullable String message(String field, Texts texts) {
        Refusal refusal = at(field);
        return refusal == null ? null : message(refusal, texts);
    }

    /// A refusal in the reader's words.
    public static String message(Refusal refusal, Texts texts) {
        return texts.get(refusal.key(), refusal.arguments().toArray());
    }
}
