package org.sotay.ui.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page, made of what the rooms put on it.
@Controller
class HomeController {

    private final List<HomeCard> cards;

    HomeController(List<HomeCard> cards) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @SignedIn
    @GetMapping("/")
    ModelAndView home(Actor actor, Texts texts) {
        List<Content> main = new ArrayList<>();
        List<Content> aside = new ArrayList<>();
        for (HomeCard card : cards) {
            card.card(actor, texts).ifPresent(card.aside() ? aside::add : main::add);
        }
        String name = actor.name().strip();
        return Pages.show("ui/home", new HomePage(name.substring(name.lastIndexOf(' ') + 1), main, aside));
    }
}
