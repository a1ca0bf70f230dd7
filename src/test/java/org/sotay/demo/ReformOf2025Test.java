package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.junit.jupiter.api.Test;
import org.sotay.access.Actors;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.membership.Members;
import org.sotay.membership.Restated;
import org.sotay.membership.Restatements;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Operation;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.PlanText;
import org.sotay.organisation.Plans;
import org.sotay.organisation.Reorganisations;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitQuery;
import org.sotay.organisation.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/// The reform of 2025 played on the whole demo: districts abolished, communes merged three to one.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = {"sotay.demo=true", "sotay.password-cost=4"})
class ReformOf2025Test {

    private static final LocalDate FIGURES = TheProvince.FIGURES;
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    private DemoLoader loader;

    @Autowired
    private Units units;

    @Autowired
    private UnitLists lists;

    @Autowired
    private Members members;

    @Autowired
    private Restatements restatements;

    @Autowired
    private Plans plans;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private Actors actors;

    /// Nothing is loaded but when a test says so.
    @TestConfiguration(proxyBeanMethods = false)
    static class WithoutStart {

        @Bean
        static BeanDefinitionRegistryPostProcessor noDemoAtStart() {
            return registry -> registry.removeBeanDefinition("demoStart");
        }
    }

    @Test
    void figuresStayWhatTheyWereAndAddUpInTheNewStructure() {
        loader.load(by(), new PartOfTheProvince());
        UnitAt province = unit("37", FIGURES);
        Map<String, Integer> before = byDistrict(province);
        int all = members.counts(province.id(), FIGURES).members();

        List<Operation> steps = new ArrayList<>();
        steps.add(new Operation.AbolishLevel("37", "committee"));
        steps.addAll(mergers());
        PlanId plan = value(plans.draft(by(), new PlanText("Sắp xếp đơn vị hành chính năm 2025", "", REFORM), steps));
        PlanPreview preview = plans.preview(by(), plans.find(by(), plan).orElseThrow());
        assertThat(preview.problems()).isEmpty();
        value(reorganisations.enforce(by(), plan, 0, preview.seal()));

        assertThat(units.counts(unit("37", REFORM), REFORM).grassrootsOrganisations())
                .isLessThan(units.counts(unit("37", REFORM.minusDays(1)), REFORM.minusDays(1))
                        .grassrootsOrganisations());
        assertThat(byDistrict(province)).isEqualTo(before);
        assertThat(children(restatements.counts(by(), province, FIGURES, FIGURES)))
                .isEqualTo(before);
        Restated restated = restatements.counts(by(), unit("37", REFORM), FIGURES, REFORM);
        assertThat(restated.whole().members()).isEqualTo(all);
        assertThat(restated.children())
                .extracting(child -> child.unit().code())
                .contains("37.M001")
                .doesNotContain("377");
        assertThat(restated.children().stream()
                                .mapToInt(child -> child.counts().members())
                                .sum()
                        + restated.rest().members())
                .isEqualTo(all);

        value(reorganisations.undo(by(), plan, 1));
        assertThat(byDistrict(province)).isEqualTo(before);
    }

    /// The communes of each district, three and three in the order of their codes.
    private List<Operation> mergers() {
        List<Operation> mergers = new ArrayList<>();
        for (ChildUnit district : children(unit("37", REFORM))) {
            List<ChildUnit> communes = children(unit(district.code(), REFORM)).stream()
                    .filter(unit -> unit.traits().kind().equals("grassroots-committee"))
                    .sorted(Comparator.comparing(ChildUnit::code))
                    .toList();
            communes.stream()
                    .gather(Gatherers.windowFixed(3))
                    .filter(three -> three.size() == 3)
                    .forEach(three -> mergers.add(merger(three, mergers.size() + 1)));
        }
        return mergers;
    }

    private static Operation merger(List<ChildUnit> three, int number) {
        String code = "37.M%03d".formatted(number);
        NewUnit founded = new NewUnit(code, "37", three.getFirst().traits());
        return new Operation.Merge(three.stream().map(ChildUnit::code).toList(), code, founded);
    }

    private Map<String, Integer> byDistrict(UnitAt province) {
        return children(province).stream()
                .collect(Collectors.toMap(
                        ChildUnit::code,
                        unit -> members.counts(unit.id(), FIGURES).members()));
    }

    private static Map<String, Integer> children(Restated restated) {
        return restated.children().stream()
                .collect(Collectors.toMap(
                        child -> child.unit().code(), child -> child.counts().members()));
    }

    private List<ChildUnit> children(UnitAt unit) {
        return lists.list(by(), UnitQuery.children(unit.id(), unit.foundedOn().isAfter(FIGURES) ? REFORM : FIGURES))
                .items();
    }

    private UnitAt unit(String code, LocalDate day) {
        return units.find(by(), code, day).orElseThrow();
    }

    private Actor by() {
        return actors.installation();
    }

    private static <T> T value(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
