package org.sotay.ui.web;

import gg.jte.Content;
import java.util.List;

/// The first page: what awaits the reader in the acting role.
///
/// @param given last word of the reader's name, by which people are greeted
public record HomePage(String given, List<Content> cards, List<Content> aside) {}
