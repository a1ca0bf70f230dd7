/// The pages that belong to no other room: first page, search, errors; and the plumbing of all pages.
@NullMarked
package org.sotay.ui.web;

import org.jspecify.annotations.NullMarked;
