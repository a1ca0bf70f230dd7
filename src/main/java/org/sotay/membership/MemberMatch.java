package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonName;

/// Turns what somebody typed into conditions: words of the name in any order, each a beginning; or a card number; or a
/// telephone number for who may see it.
final class MemberMatch {

    /// Each beginning becomes the words it can mean; whole words are what the index is quick with.
    private static final String NAMED = """
        n.words @@ (
            select string_agg(q.meant, ' & ')::tsquery from (
                select coalesce('(' || string_agg(quote_literal(w.word), '|') || ')', quote_literal(p.prefix)) as meant
                from unnest(?::text[]) as p(prefix)
                left join people.word_view w on w.word >= p.prefix collate "C"
                    and w.word < p.prefix || chr(1114111) collate "C"
                group by p.prefix) q)
        """;
    private static final Pattern NUMBER = Pattern.compile("[+0-9A-Z][0-9A-Z.\\-/ ]{3,24}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");
    /// A telephone number of the country as written abroad and at home.
    private static final Pattern COUNTRY = Pattern.compile("^(\\+?84|0)(?=[1-9])");

    private static final Pattern SPACE = Pattern.compile(" ");

    private MemberMatch() {}

    /// Whether this is looked for among card and telephone numbers.
    static boolean isNumber(String text) {
        return NUMBER.matcher(text.toUpperCase(Locale.ROOT)).matches()
                && text.chars().anyMatch(Character::isDigit);
    }

    /// Whether this is looked for among the words of names.
    static boolean isWords(String text) {
        return !text.isEmpty() && !isNumber(text);
    }

    /// A condition on the name `n`; text without a letter matches nobody.
    static SqlText named(String text) {
        List<String> words = PersonName.words(text);
        return words.isEmpty()
                ? new SqlText().add("false")
                : new SqlText().add(NAMED, (Object) words.toArray(String[]::new));
    }

    /// A condition on the listing `l`: card number, or telephone number for who may see it. Both are facts of today, so
    /// on
    /// an earlier day too they find only people whom the actor reaches today.
    static SqlText numbered(Actor actor, String text, LocalDate on, LocalDate today) {
        String number = text.toUpperCase(Locale.ROOT);
        SqlText found = new SqlText()
                .add("(l.card_number = ? or ", number)
                .add(Reach.on(actor.scope(PeopleCapabilities.READ_CONTACT), on))
                .add(" and l.person_id in (select n.id from people.person_view n where n.phone = any(?)))", (Object)
                        telephone(number));
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        return on.equals(today) ? found : found.add(" and ").add(Today.reached("l.person_id", all, today));
    }

    /// How many of the typed words stand in the name `n` exactly as typed, marks included; 0 for words without marks.
    static SqlText exact(String text) {
        SqlText number = new SqlText().add("0");
        if (PersonName.hasMarks(text)) {
            for (String word : SPACE.split(PersonName.tidy(text).toLowerCase(Locale.ROOT), -1)) {
                number.add(" + (position(? in ' ' || lower(n.full_name)) > 0)::int", " " + word);
            }
        }
        return number;
    }

    private static String[] telephone(String typed) {
        String digits = NO_DIGIT.matcher(typed).replaceAll("");
        String rest = COUNTRY.matcher(digits).replaceFirst("");
        return new String[] {digits, "0" + rest, "+84" + rest, "84" + rest};
    }
}
