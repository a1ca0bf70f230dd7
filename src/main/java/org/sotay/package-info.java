/// Sotay: the electronic member handbook of a large organisation built as a tree.
/// Every package below this one is a room; `docs/index.md` tells what each answers for.
@NullMarked
package org.sotay;

import org.jspecify.annotations.NullMarked;
