package org.sotay.account;

import java.util.List;

/// What the sign-in page offers at one click; only a demonstration offers anything.
public interface SignInOffers {

    List<SignInOffer> offers();
}
