package org.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;
import static org.sotay.access.Desk.text;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sotay.access.Desk;
import org.sotay.access.PageGround;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;

/// The register of units holds the tree of every day.
@PageGround
class UnitRegisterTest {

    private static final LocalDate RENAMED = LocalDate.of(2020, 1, 1);

    @Autowired
    private SmallProvince province;

    @Autowired
    private Units units;

    @Autowired
    private Kinds kinds;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Desk desk;

    @BeforeAll
    void letTimePass() {
        units.foundAll(
                SmallProvince.administrator(),
                List.of(new Founding(
                        "377.2",
                        "377",
                        LocalDate.of(2003, 4, 5),
                        LocalDate.of(2019, 7, 1),
                        "=Yên Mỹ",
                        "grassroots-cell",
                        Sector.ENTERPRISE,
                        true,
                        false,
                        true)));
        change("377.1.1", "Nộn Khê Thượng", RENAMED, 0);
        change("377.1.1", "Nộn Khê Thượng", LocalDate.of(2022, 1, 1), 1);
    }

    @Test
    void aStretchBeginsWhenAnythingChangesAndOnlyThen() {
        assertThat(lines("/api/v1/register/units.csv?unit=377"))
                .containsExactly(
                        "\uFEFFcode,from,until,name,kind,sector,grassroots,empoweredToAdmit,nonStateEnterprise,parent",
                        "377,2000-01-01,,Yên Mô,committee,territorial,false,false,false,37",
                        "377.1,2000-01-01,,Yên Từ,grassroots-committee,territorial,true,true,false,377",
                        "377.1.1,2000-01-01,2020-01-01,Nộn Khê,cell,territorial,false,false,false,377.1",
                        "377.1.1,2020-01-01,,Nộn Khê Thượng,cell,territorial,false,false,false,377.1",
                        "377.1.2,2000-01-01,,Phúc Lại,cell,territorial,false,false,false,377.1",
                        "377.2,2003-04-05,2019-07-01,'=Yên Mỹ,grassroots-cell,enterprise,true,false,true,377");
        assertThat(lines("/api/v1/register/units.csv")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | Code,Valid from,No longer valid from,Name,Kind,Sector,Grassroots party organisation,Empowered to admit members,In a non-state enterprise,Code of the unit above | 377.1,2000-01-01,,Yên Từ,Grassroots party committee,Territorial,Yes,Yes,No,377
        DE | Kennung,Gültig ab,Nicht mehr gültig ab,Name,Art,Bereich,Basisparteiorganisation,Zur Aufnahme von Mitgliedern ermächtigt,In einem nichtstaatlichen Unternehmen,Kennung der Einheit darüber | 377.1,2000-01-01,,Yên Từ,Parteikomitee der Basisorganisation,Territorial,Ja,Ja,Nein,377
        VI | Mã,Có hiệu lực từ ngày,Hết hiệu lực từ ngày,Tên,Loại,Lĩnh vực,Tổ chức cơ sở đảng,Được giao quyền kết nạp đảng viên,Trong doanh nghiệp ngoài nhà nước,Mã tổ chức cấp trên | 377.1,2000-01-01,,Yên Từ,Đảng bộ cơ sở,Theo địa bàn,Có,Có,Không,377
        """)
    void readersReadItInTheirLanguage(Language language, String headings, String commune) {
        Actor reader = desk.actor(province.mandate("officer", "377"), null, language);
        assertThat(text(desk.get(reader, "/units/377.1/register.csv")).lines())
                .startsWith("\uFEFF" + headings, commune);
    }

    @Test
    void aKindThatSharesItsNameGoesByItsCode() {
        Kind cell = kinds.find("cell").orElseThrow();
        kinds.add(
                desk.actor(province.mandate("administrator", null)),
                new Kind("cell-abroad", 61, cell.name(), true, false, cell.children()));
        try {
            assertThat(text(desk.get(officer(), "/units/377.1.2/register.csv"))).contains("Phúc Lại,cell,Territorial");
        } finally {
            sql.execute("delete from organisation.kind where code = 'cell-abroad'");
        }
    }

    @Test
    void aUnitSaysWhereItStoodWhenUnitsFarAboveItMoved() {
        long cell = province.id("376.1.1").value();
        sql.execute(
                "update organisation.unit_place set valid = '[2000-01-01,2015-01-01)' where unit_id = {0}", val(cell));
        sql.execute("""
            insert into organisation.unit_place (unit_id, valid, parent_id, path, recorded_at, recorded_by)
            select unit_id, '[2015-01-01,)', parent_id, path, recorded_at, recorded_by
            from organisation.unit_place where unit_id = {0}
            """, val(cell));
        assertThat(text(desk.get(desk.actor(province.mandate("officer", "376")), "/units/376.1.1/register.csv"))
                        .lines())
                .hasSize(2);
    }

    @Test
    void theRegisterIsOfferedBesideTheList() {
        assertThat(desk.page(officer(), "/units/377.1?on=1/6/2020"))
                .contains("href=\"/units/377.1/register.xlsx?on=2020-06-01\"");
        assertThat(desk.get(officer(), "/units/377.1/register.xlsx?on=2020-06-01")
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(desk.get(officer(), "/units/377.2/register.csv").getStatus()).isEqualTo(404);
        assertThat(desk.get(officer(), "/units/377.2/register.csv?on=2010-01-01")
                        .getStatus())
                .isEqualTo(200);
    }

    private void change(String code, String name, LocalDate from, int version) {
        UnitAt unit = units.find(SmallProvince.administrator(), code, from).orElseThrow();
        UnitTraits traits = new UnitTraits(
                name,
                unit.traits().kind(),
                unit.traits().sector(),
                unit.traits().grassroots(),
                unit.traits().empoweredToAdmit(),
                unit.traits().nonStateEnterprise());
        assertThat(units.change(SmallProvince.administrator(), code, traits, from, version))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<String> lines(String path) {
        return text(desk.get(officer(), path)).lines().toList();
    }

    private Actor officer() {
        return desk.actor(province.mandate("officer", "377"));
    }
}
