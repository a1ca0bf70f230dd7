package org.sotay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.membership.SmallProvince;
import org.sotay.platform.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Lists on their way in, as programs send them.
@PageGround
class ImportApiTest {

    private static final String IMPORTS = "/api/v1/imports";
    private static final String HEAD =
            "Name,Date of birth,Sex,Ethnicity,Schooling,Decided on,Ceremony,Recognised from,Code of the cell\n";
    private static final String ROW = "Đỗ Văn Máy,9/3/1985,Male,Kinh,Bachelor,1/5/2015,19/5/2015,19/5/2016,377.1.1\n";

    @Autowired
    private SmallProvince province;

    @Autowired
    private MockMvcTester client;

    @Autowired
    private Desk desk;

    @Autowired
    private DueJobs jobs;

    private Actor officer;

    @BeforeAll
    void sitDown() {
        officer = desk.actor(province.mandate("officer", "377"), null, Language.EN);
    }

    @Test
    void aFileThatCannotBeReadSaysWhere() throws Exception {
        assertThat(get(sent(HEAD + ROW + "Đỗ \u0001")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.said[0]")
                .asMap()
                .containsEntry("row", 3)
                .containsEntry("column", 1)
                .containsEntry("key", "exchange.problem.sign")
                .hasEntrySatisfying("text", text -> assertThat(text.toString()).startsWith("Row 3, column A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"columns\": {\"fullName\": null}}",
                "{\"constants\": {\"sex\": null}}",
                "{\"words\": {\"sex\": null}}",
                "{\"words\": {\"sex\": {\"Male\": null}}}",
                "{\"words\": {\"sex\": {\"M\\u0000\": \"Male\"}}}",
                "{\"constants\": {\"sex\": \"Male\\u0000\"}}"
            })
    void whatNobodyCanMeanIsNotRead(String mapping) throws Exception {
        assertThat(client.post()
                        .uri(sent(HEAD + ROW) + "/mapping")
                        .with(csrf())
                        .with(Desk.by(officer))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(mapping))
                .hasStatus(400);
    }

    private String sent(String csv) throws UnsupportedEncodingException {
        MvcTestResult sent = client.post()
                .uri(IMPORTS)
                .multipart()
                .file(new MockMultipartFile("file", "list.csv", null, csv.getBytes(StandardCharsets.UTF_8)))
                .with(csrf())
                .with(Desk.by(officer))
                .exchange();
        assertThat(sent).hasStatus(201);
        jobs.run();
        Integer id = JsonPath.read(sent.getResponse().getContentAsString(), "$.id");
        return IMPORTS + "/" + id;
    }

    private MvcTestResult get(String path) {
        return client.get().uri(path).with(Desk.by(officer)).exchange();
    }
}
