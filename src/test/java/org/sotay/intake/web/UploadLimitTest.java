package org.sotay.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// What is too large is not received, and whoever sent it is told so.
class UploadLimitTest {

    @Test
    void aPageTellsItBesideTheFile() {
        MockHttpServletResponse answer = answer("/imports", UploadLimit.MOST + 1);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/imports/new?large=true");
    }

    @Test
    void aProgramIsToldByTheStatus() {
        assertThat(answer("/api/v1/imports", UploadLimit.MOST + 1).getStatus()).isEqualTo(413);
    }

    @Test
    void whatIsNotTooLargeGoesOn() {
        assertThat(answer("/imports", UploadLimit.MOST).getStatus()).isEqualTo(200);
        assertThat(answer("/imports", -1).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse answer(String path, long length) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        try {
            new UploadLimit().doFilter(request, answer, new MockFilterChain());
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
        return answer;
    }
}
