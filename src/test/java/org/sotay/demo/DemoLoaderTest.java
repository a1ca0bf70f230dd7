package org.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sotay.access.Actors;
import org.sotay.kernel.Actor;
import org.sotay.membership.Members;
import org.sotay.membership.OfficeHolder;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCounts;
import org.sotay.organisation.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/// The demo is loaded whole or not at all, and then the rooms tell what its records told.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = {"sotay.demo=true", "sotay.password-cost=4"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoLoaderTest {

    private static final LocalDate FIGURES = TheProvince.FIGURES;

    @Autowired
    private DemoLoader loader;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private DemoSignIns signIns;

    @Autowired
    private DemoOffers offers;

    @Autowired
    private Units units;

    @Autowired
    private Members members;

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
    @Order(1)
    void aLoadThatBreaksOffLeavesNothingBehind() {
        DemoProvince breaking = new PartOfTheProvince() {
            @Override
            Stream<List<DemoMember>> batches(int size) {
                AtomicInteger loaded = new AtomicInteger();
                return super.batches(size).peek(batch -> {
                    if (loaded.incrementAndGet() > 3) {
                        throw new IllegalStateException("broken off");
                    }
                });
            }
        };
        assertThatThrownBy(() -> loader.load(by(), breaking)).hasMessage("broken off");
        assertThat(units.find(by(), "37", FIGURES)).isEmpty();
        assertThat(accounts.exist()).isFalse();
    }

    @Test
    @Order(2)
    void theRoomsTellWhatTheRecordsTold() throws IOException {
        loader.load(by(), new PartOfTheProvince());

        UnitCounts counts = units.counts(unit("37"), FIGURES);
        assertThat(counts.grassrootsOrganisations()).isEqualTo(663);
        assertThat(counts.cells()).isEqualTo(4012);
        assertThat(units.counts(unit("377"), FIGURES).cells()).isEqualTo(298);
        assertThat(members.counts(unit("377.14728").id(), FIGURES).members()).isEqualTo(214);
        assertThat(members.counts(unit("377.14728.01").id(), FIGURES).members()).isEqualTo(41);
        assertThat(members.officers(by(), unit("377.14728.01").id(), TheProvince.TODAY))
                .extracting(OfficeHolder::name)
                .contains("Vũ Thị Nguyệt", "Đinh Văn Hưởng", "Lê Thị Hường");

        assertThat(accounts.exist()).isTrue();
        assertThat(Files.readAllLines(signIns.file()).getFirst())
                .isEqualTo("username,password,api_token,role,unit_code,name");
        assertThat(signIns.read()).hasSize(6).doesNotHaveDuplicates();
        assertThat(offers.offers())
                .hasSize(6)
                .filteredOn(offer -> offer.username().equals("officer-377"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.unit()).isEqualTo("Đảng bộ huyện Yên Mô"));
    }

    private Actor by() {
        return actors.installation();
    }

    private UnitAt unit(String code) {
        return units.find(by(), code, FIGURES).orElseThrow();
    }
}
