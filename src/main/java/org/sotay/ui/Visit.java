package org.sotay.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Preferences;

/// Who asks for which page: the part of a shell that differs from request to request.
///
/// @param actor none for a visitor who has not signed in
/// @param here address of the page
/// @param toast what the request before this one did
record Visit(
        @Nullable Actor actor,
        Preferences preferences,
        Address here,
        LocalDate today,
        Supplier<Csrf> csrf,
        String requestId,
        @Nullable Toast toast) {}
