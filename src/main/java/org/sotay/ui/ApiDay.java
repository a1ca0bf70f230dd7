package org.sotay.ui;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The day a program asks about, as a parameter of the method that answers: `?on=`, today when it was left out.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "on",
        in = ParameterIn.QUERY,
        description = "The day; today when left out",
        example = "2023-12-31",
        schema = @Schema(type = "string", format = "date"))
public @interface ApiDay {}
