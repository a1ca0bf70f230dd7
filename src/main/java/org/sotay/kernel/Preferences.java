package org.sotay.kernel;

/// How somebody wants the pages to look and speak.
public record Preferences(Language language, Theme theme, boolean largePrint) {

    /// What a visitor sees who has not chosen anything.
    public static Preferences standard() {
        return new Preferences(Language.VI, Theme.SYSTEM, false);
    }
}
