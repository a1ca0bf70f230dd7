package org.sotay.membership.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What can be asked of a list of possible duplicates, for the description of the interface.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "unit",
        in = ParameterIn.QUERY,
        description = "Code of the unit; your own when left out",
        example = "377")
@Parameter(
        name = "likeness",
        in = ParameterIn.QUERY,
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"card", "name", "similar"}))
@Parameter(
        name = "state",
        in = ParameterIn.QUERY,
        description = "`apart`: pairs of which somebody said that they are two people",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"open", "apart"},
                        defaultValue = "open"))
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "Words of a name in any order, with or without marks; a card number",
        schema = @Schema(type = "string", maxLength = 120))
@Parameter(
        name = "page",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000000", defaultValue = "1"))
@Parameter(
        name = "size",
        in = ParameterIn.QUERY,
        schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
@interface DuplicateListParameters {}
