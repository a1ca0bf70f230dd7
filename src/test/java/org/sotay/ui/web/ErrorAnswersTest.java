package org.sotay.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MultipartException;

/// Whose fault it is.
class ErrorAnswersTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aFormThatBreaksOffIsTheFaultOfWhoeverSentIt() throws IOException {
        new ErrorAnswers().broken(new MultipartException("Stream ended unexpectedly"), response);
        assertThat(response.getStatus()).isEqualTo(400);
    }
}
