package org.sotay.admission.web;

import java.util.Arrays;
import java.util.List;
import org.sotay.admission.FormerGround;
import org.sotay.admission.FormerGroundRecord;
import org.sotay.admission.FormerMember;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// The form about why a candidate left the Party before.
public record FormerPage(FormerMember member, FormerForm form, FormErrors errors) {

    public List<Option> options(Texts texts) {
        return Arrays.stream(FormerGround.values())
                .map(ground -> new Option(Address.word(ground), ground(texts, ground)))
                .toList();
    }

    /// A ground as it was recorded, in words.
    public String told(Texts texts, FormerGroundRecord row) {
        return row.expungedOn() == null
                ? ground(texts, row.ground())
                : texts.get("admission.former.row", ground(texts, row.ground()), row.expungedOn());
    }

    private static String ground(Texts texts, FormerGround ground) {
        return texts.get("admission.formerGround." + ground);
    }
}
