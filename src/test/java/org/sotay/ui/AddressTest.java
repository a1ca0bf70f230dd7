package org.sotay.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

class AddressTest {

    @Test
    void parametersAreSetAndTakenAwayInPlace() {
        Address list = Address.of("/members", "q=Nguy%E1%BB%85n+V%C4%83n&page=3&sort=-born&empty=&broken=%zz");
        assertThat(list.value("q")).contains("Nguyễn Văn");
        assertThat(list.with("page", 4).toString()).isEqualTo("/members?q=Nguy%E1%BB%85n+V%C4%83n&sort=-born&page=4");
        assertThat(list.without("q", "page", "sort").toString()).isEqualTo("/members");
        assertThat(list.parametersExcept("page"))
                .extracting(Address.Parameter::name)
                .containsExactly("q", "sort");
    }

    @Test
    void aPageBeyondTheEndIsTheLastOne() {
        List<Integer> asked = new ArrayList<>();
        Paged<String> shown = Paged.of(
                Address.of("/members", "page=9"),
                50,
                page -> {
                    asked.add(page);
                    return "page " + page;
                },
                list -> 120);
        assertThat(shown.list()).isEqualTo("page 3");
        assertThat(shown.paging().from()).isEqualTo(101);
        assertThat(asked).containsExactly(9, 3);
    }

    @Test
    void aPageWithinTheListIsAskedForOnce() {
        List<Integer> asked = new ArrayList<>();
        Paged.of(Address.of("/members", "page=3"), 50, asked::add, list -> 120);
        assertThat(asked).containsExactly(3);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll String value) {
        String sound = value.replaceAll("\\p{Cs}", "");
        String query = Address.of("/x").with("a&b", sound).toString().substring("/x".length());
        Address read = Address.of("/x", query.isEmpty() ? null : query.substring(1));
        assertThat(read.value("a&b").orElse("")).isEqualTo(sound);
    }

    @Test
    void pagesNearTheOneShownAreOffered() {
        assertThat(new Paging(1, 50, 800).offered()).isEqualTo(List.of(1, 2, 0, 16));
        assertThat(new Paging(8, 50, 800).offered()).isEqualTo(List.of(1, 0, 7, 8, 9, 0, 16));
        assertThat(new Paging(16, 50, 800).offered()).isEqualTo(List.of(1, 0, 15, 16));
        assertThat(new Paging(2, 50, 120).offered()).isEqualTo(List.of(1, 2, 3));
        assertThat(new Paging(1, 50, 0).offered()).isEqualTo(List.of(1));
        assertThat(new Paging(900_000, 50, 75_180).offered()).isEqualTo(List.of(1, 0, 1503, 1504));
    }

    @Test
    void aPageTellsItsRows() {
        Paging last = new Paging(16, 50, 787);
        assertThat(last.from()).isEqualTo(751);
        assertThat(last.to()).isEqualTo(787);
        assertThat(new Paging(1, 50, 0).from()).isZero();
        assertThat(Paging.pageOf("7")).isEqualTo(7);
        assertThat(Paging.pageOf("-1")).isEqualTo(1);
        assertThat(Paging.pageOf("0")).isEqualTo(1);
        assertThat(Paging.pageOf("99999999999")).isEqualTo(1);
        assertThat(Paging.pageOf("٣")).isEqualTo(1);
    }

    @Test
    void onlyKnownColumnsSort() {
        assertThat(Sort.parse("-born", List.of("name", "born"), "name")).isEqualTo(new Sort("born", true));
        assertThat(Sort.parse("id;drop", List.of("name", "born"), "name")).isEqualTo(new Sort("name", false));
        assertThat(new Sort("name", false).next("name")).isEqualTo("-name");
        assertThat(new Sort("name", true).next("name")).isEqualTo("name");
        assertThat(new Sort("name", true).aria("born")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "", "/a\nb"})
    void aFormLeadsBackOnlyWithinTheApplication(String path) {
        assertThat(target(Pages.back(path))).isEqualTo("/");
        assertThatThrownBy(() -> Pages.redirect(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Toast.undoable(path, "ui.undo")).isInstanceOf(IllegalArgumentException.class);
    }

    private static @Nullable String target(ModelAndView redirect) {
        return redirect.getView() instanceof RedirectView view ? view.getUrl() : null;
    }

    @Test
    void aToastSurvivesItsCookie() {
        Toast toast = Toast.undoable("/undo/7", "ui.account", "Nguyễn Văn An");
        assertThat(Toast.decode(toast.encode())).contains(toast);
        assertThat(Toast.decode("%%%")).isEmpty();
        assertThat(Toast.decode("")).isEmpty();
    }
}
