package org.sotay.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.OrderedFile;
import org.sotay.ui.Address;

/// A list that is written while nobody waits, as programs read it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "File", description = "A list that is written while nobody waits")
record FileJson(
        long id,

        @Schema(description = "What the file is called", example = "members.csv")
        String name,

        @Schema(allowableValues = {"waiting", "writing", "ready", "failed"})
        String state,

        @Schema(
                description =
                        "Why it failed: `missing`, the list is not there, or not for you, any more; `broken`, a fault",
                allowableValues = {"missing", "broken"})
        @Nullable
        String problem,

        @Schema(description = "Rows written so far") int rows,

        @Schema(description = "Rows there are") int total,

        @Schema(description = "Bytes, once it is ready") @Nullable
        Long size,

        Instant orderedAt,

        @Schema(description = "When it is deleted") Instant expiresAt,

        @Schema(description = "Where its bytes are, once it is ready") @Nullable
        String content) {

    /// All of one's own.
    @Schema(name = "Files")
    record All(List<FileJson> items) {}

    static FileJson of(OrderedFile file) {
        OrderedFile.Problem problem = file.problem();
        return new FileJson(
                file.id(),
                file.name(),
                Address.word(file.state()),
                problem == null ? null : Address.word(problem),
                file.rows(),
                file.total(),
                file.size(),
                file.orderedAt(),
                file.expiresAt(),
                file.ready() ? "/api/v1/files/" + file.id() + "/content" : null);
    }
}
