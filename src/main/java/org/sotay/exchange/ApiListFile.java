package org.sotay.exchange;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The route gives a program a list as a file, or the address of its order; for the description of the interface.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "Prefer",
        in = ParameterIn.HEADER,
        description = "Not to wait while a long list is written: the answer tells where it will be",
        schema = @Schema(type = "string", allowableValues = "respond-async"))
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(
                    mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    schema = @Schema(type = "string", format = "binary"))
        })
@ApiResponse(responseCode = "202", description = "Ordered; `Location` tells how far it is", content = @Content)
public @interface ApiListFile {}
