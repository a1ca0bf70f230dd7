package org.sotay.procedure;

import org.sotay.kernel.Language;

/// What a special day is called.
public record DayNames(String vi, String en, String de) {

    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
            case DE -> de;
        };
    }
}
