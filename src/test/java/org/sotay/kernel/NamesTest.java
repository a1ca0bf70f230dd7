package org.sotay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void signsThatNobodySeesAreLeftOut() {
        assertThat(Names.tidy("\u202eNguyễn\u200b Văn\u00ad  An\ufeff ")).isEqualTo("Nguyễn Văn An");
        assertThat(Names.tidy("\u00a0Nguye\u0302\u0303n\u2003Văn\tAn\n")).isEqualTo("Nguyễn Văn An");
        assertThat(Names.visible("hai\ndòng\u2066")).isEqualTo("hai\ndòng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u200b \u200d", "\u3164", "\u2800", "\u00a0", "\ufe0f", "\u202e"})
    void ofInvisibleSignsNothingIsLeft(String typed) {
        assertThat(Names.tidy(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "'", "\u0301", "!!", "A\u0323\u0330\u0331\u0332"})
    void whatHasNoLetterOrHidesItCannotBeRead(String name) {
        assertThat(Names.isReadable(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"An", "4", "Ma'rie-Anne", "Chi bộ 1", "Y Êban"})
    void otherNamesCan(String name) {
        assertThat(Names.isReadable(name)).isTrue();
    }
}
