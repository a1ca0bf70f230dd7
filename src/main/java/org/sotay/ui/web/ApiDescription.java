package org.sotay.ui.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.ui.Address;
import org.sotay.ui.ApiDay;
import org.sotay.ui.Texts;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the description of the interface for programs says about all of it.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "token";
    private static final String PROBLEM = "Problem";
    private static final String ABOUT = """
        Reads units and members as of any day, with the same rights as the pages: what your role does not see \
        answers 404, like what does not exist. Make a token on your account page and send it as \
        `Authorization: Bearer …`.\
        """;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Address.class, Texts.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .addServersItem(new Server().url("/").description("This installation"))
                .info(new Info()
                        .title("Sotay")
                        .version("1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal access token")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::addProblems));
        };
    }

    @Bean
    OpenApiCustomizer mandates() {
        return api -> api.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(operation -> operation.addParametersItem(actingAs())));
    }

    @Bean
    ParameterCustomizer days() {
        return (described, parameter) -> described != null && parameter.hasParameterAnnotation(ApiDay.class)
                ? described.required(false)
                : described;
    }

    private static Parameter actingAs() {
        return new Parameter()
                .in("header")
                .name("Sotay-Acting-As")
                .required(false)
                .description(
                        "Key of the mandate to act in, for an account that has several; the widest one when left out,"
                                + " the narrowest when it is not one's own")
                .example("office-12")
                .schema(new StringSchema().maxLength(64));
    }

    private static void addProblems(Operation operation) {
        operation
                .getResponses()
                .addApiResponse("400", answer("A parameter cannot be used; `parameter` names it"))
                .addApiResponse("401", answer("The token is missing, unknown or expired"))
                .addApiResponse("404", answer("Unknown, foreign, not there on that day, or not for your role"));
    }

    private static ApiResponse answer(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        ObjectSchema schema = new ObjectSchema();
        schema.description("Why a request was not answered (RFC 9457)");
        Map.of(
                        "title", "What kind of problem it is",
                        "detail", "What is wrong this time",
                        "instance", "Which request it was",
                        "parameter", "The parameter it is about")
                .forEach((name, about) -> schema.addProperty(name, new StringSchema().description(about)));
        schema.addProperty("status", new IntegerSchema().description("The status of the answer"));
        return schema;
    }
}
