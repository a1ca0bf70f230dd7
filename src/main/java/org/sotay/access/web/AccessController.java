package org.sotay.access.web;

import org.sotay.access.AccessCapabilities;
import org.sotay.access.AccessTable;
import org.sotay.kernel.Requires;
import org.sotay.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The one table of who may see and do what.
@Controller
class AccessController {

    private final AccessTable table;

    AccessController(AccessTable table) {
        this.table = table;
    }

    @Requires(AccessCapabilities.ACCESS_READ)
    @GetMapping("/access")
    ModelAndView matrix() {
        return Pages.show("access/matrix", AccessPage.of(table.rows()));
    }
}
