// The script of the pages. Everything works without it; it saves steps.
(function () {
  "use strict";
  var root = document.documentElement;

  // "typed": somebody paused typing in a search field. Vietnamese input methods compose a letter from several
  // keys, so nothing happens in the middle of a composition.
  var waiting = new WeakMap();
  function typed(field) {
    clearTimeout(waiting.get(field));
    waiting.set(field, setTimeout(function () {
      if (field.dataset.told === field.value) return;
      field.dataset.told = field.value;
      field.dispatchEvent(new CustomEvent("typed", { bubbles: true }));
    }, 300));
  }
  document.addEventListener("input", function (event) {
    if (event.target.type === "search" && !event.isComposing) typed(event.target);
  });
  document.addEventListener("compositionend", function (event) {
    if (event.target.type === "search") typed(event.target);
  });

  // Global search: Ctrl+K or Cmd+K; the field of the list: "/".
  document.addEventListener("keydown", function (event) {
    var writing = event.target.closest("input, textarea, select, [contenteditable]");
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      var global = document.getElementById("q");
      if (global) { event.preventDefault(); global.focus(); global.select(); }
    } else if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      var list = document.querySelector("[data-list-search]") || document.getElementById("q");
      if (list) { event.preventDefault(); list.focus(); list.select(); }
    } else if (event.key === "Escape") {
      closePopovers(null);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      walk(event);
    }
  });

  // Hits while typing: shown under the field, walked with the arrow keys.
  function live() { return document.getElementById("q-live"); }
  function walk(event) {
    var hits = live(), form = event.target.closest("[data-live]");
    if (!form || !hits || hits.hidden) return;
    var stops = [document.getElementById("q")].concat(Array.from(hits.querySelectorAll("a")));
    var next = stops[stops.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  }
  document.addEventListener("htmx:afterSwap", function (event) {
    if (event.target.id === "q-live") event.target.hidden = event.target.childElementCount === 0;
  });
  document.addEventListener("focusin", function (event) {
    if (event.target.matches("input[readonly]")) event.target.select(); // what is shown once is there to be copied
    var hits = live();
    if (!hits) return;
    if (event.target.id === "q" && hits.childElementCount) hits.hidden = false;
    else if (!event.target.closest("[data-live]")) hits.hidden = true;
  });

  // What is opened by a click closes by a click elsewhere or Escape.
  function closePopovers(keep) {
    document.querySelectorAll(".st-drop[open], .st-more[open]").forEach(function (open) {
      if (!keep || !open.contains(keep)) open.open = false;
    });
    if (live() && !(keep && keep.closest("[data-live]"))) live().hidden = true;
  }
  document.addEventListener("click", function (event) { closePopovers(event.target); });

  // Empty filters stay out of the address.
  document.addEventListener("htmx:configRequest", function (event) {
    var parameters = event.detail.parameters;
    if (event.detail.verb !== "get") return;
    Object.keys(parameters).forEach(function (name) { if (parameters[name] === "") delete parameters[name]; });
  });
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method === "get") {
      form.querySelectorAll("input, select").forEach(function (field) {
        if (field.value === "" && field.name !== "on") field.disabled = true;
      });
      setTimeout(function () {
        form.querySelectorAll(":disabled").forEach(function (field) { field.disabled = false; });
      });
      return;
    }
    if (form.matches("[data-look]") && window.fetch) { look(event); return; }
    if (form.dataset.sent) { event.preventDefault(); return; } // a double click sends once
    form.dataset.sent = "yes";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-busy]").forEach(function (button) { button.removeAttribute("aria-busy"); });
    });
  });

  // Colours and size change in place, so that a half-filled form stays.
  function look(event) {
    event.preventDefault();
    var form = event.target, button = event.submitter, data = new URLSearchParams(new FormData(form));
    data.set(button.name, button.value);
    fetch(form.action, { method: "POST", body: data, redirect: "manual" }).then(function () {
      if (button.name === "print") {
        var large = button.value === "large";
        if (large) root.dataset.print = "large"; else delete root.dataset.print;
        button.value = large ? "normal" : "large";
        button.setAttribute("aria-pressed", String(large));
        unfold();
      } else if (unsaved()) {
        root.dataset.bsTheme = button.value;
      } else {
        location.reload();
      }
    });
  }
  function unsaved() {
    return Array.from(document.querySelectorAll("form[method=post] .form-control")).some(function (field) {
      return field.value !== field.defaultValue;
    });
  }

  // How many are ticked in a list, beside what can be done with them.
  function tick() {
    var told = document.querySelector("[data-ticked] > span");
    if (!told) return;
    var count = 0;
    document.querySelectorAll(".chk input").forEach(function (box) {
      box.closest("tr").classList.toggle("sel", box.checked);
      if (box.checked) count += 1;
    });
    told.hidden = count === 0;
    told.querySelector("b").textContent = count;
  }
  document.addEventListener("change", function (event) { if (event.target.closest(".chk")) tick(); });
  document.addEventListener("htmx:afterSettle", tick);
  addEventListener("pageshow", tick);

  // Errors of the same words are told apart by the labels of their fields.
  function tellApart(links) {
    var words = Array.from(links, function (link) { return link.textContent; });
    links.forEach(function (link, index) {
      var label = document.querySelector('label[for="' + link.hash.slice(1) + '"]');
      if (label && words.indexOf(words[index]) !== words.lastIndexOf(words[index])) {
        link.prepend(label.firstChild.textContent.trim() + ": ");
      }
    });
  }

  // What phones fold stands open where there is room; a tree beside its list has none in large print.
  function unfold() {
    var large = root.dataset.print === "large";
    if (matchMedia("(min-width: 48rem)").matches) open(".st-fold", true);
    if (matchMedia("(min-width: 62rem)").matches) open(".st-side", !large);
  }
  function open(folds, wanted) {
    document.querySelectorAll(folds).forEach(function (fold) { fold.open = wanted; });
  }

  // A refused form begins with its errors.
  function start() {
    var errors = document.querySelector(".st-errors");
    if (errors) errors.focus();
    unfold();
    tellApart(document.querySelectorAll(".st-errors a"));
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
