// The page view: one number is selected at a time, and shown on both sides. No library, no network of its own.
(function () {
  "use strict";

  const view = {
    page: null, // the section of the page that is shown
    key: null, // the number that is selected
    loadDetail: fromTemplate, // where the evidence of a number comes from
    onSelect: function () {},
  };
  window.XinfangView = view;

  const one = (selector, root) => (root || document).querySelector(selector);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const named = (key) => all(`[data-key="${CSS.escape(key)}"]`, view.page).filter((el) => !el.matches("article, button"));

  view.rows = () => all(".numbers tr[data-key]", view.page);

  view.select = function (key, options) {
    const how = Object.assign({ focus: false, scroll: true, detail: true }, options);
    const row = document.getElementById("r-" + key);
    if (!row) return false;
    if (view.key !== null) {
      named(view.key).forEach((el) => el.classList.remove("on"));
      const before = one(`.pick[data-key="${CSS.escape(view.key)}"]`, view.page);
      if (before) { before.tabIndex = -1; before.removeAttribute("aria-current"); }
    }
    view.key = key;
    named(key).forEach((el) => el.classList.add("on"));
    const pick = one(".pick", row);
    pick.tabIndex = 0;
    pick.setAttribute("aria-current", "true");
    if (how.focus) pick.focus({ preventScroll: true });
    if (how.scroll) {
      nearest(row);
      ["m-", "b-"].forEach((kind) => { const el = document.getElementById(kind + key); if (el) middle(el); });
    }
    if (how.detail) view.loadDetail(key, row);
    view.onSelect(key, row);
    return true;
  };

  view.step = function (by) {
    const rows = view.rows();
    if (!rows.length) return;
    const at = rows.findIndex((row) => row.dataset.key === view.key);
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
    view.select(rows[next].dataset.key, { focus: true });
  };

  view.showDetail = function (key, content) {
    if (key !== view.key) return;
    const place = one(".details", view.page);
    place.replaceChildren(content);
    place.scrollTop = 0;
    lightEvidence(all("tr[data-from]", place));
  };

  view.showView = function (which) {
    const text = one(".source-pane .text", view.page), picture = one(".source-pane .picture", view.page);
    if (!text || !picture) return;
    text.hidden = which !== "text";
    picture.hidden = which === "text";
    all(".view-choice", view.page).forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.view === which)));
    if (view.key !== null) {
      const el = document.getElementById((which === "text" ? "m-" : "b-") + view.key);
      if (el) middle(el);
    }
  };

  view.otherView = function () {
    const text = one(".source-pane .text", view.page);
    if (text) view.showView(text.hidden ? "text" : "picture");
  };

  function fromTemplate(key) {
    const template = document.getElementById("d-" + key);
    if (template) view.showDetail(key, template.content.cloneNode(true));
  }

  // Only the pane around an element is scrolled, never the window.
  function pane(el) { return el.closest(".scroll"); }
  function nearest(el) {
    const box = pane(el);
    if (!box || box.hidden) return;
    const head = 34, a = el.getBoundingClientRect(), b = box.getBoundingClientRect();
    if (a.top < b.top + head) box.scrollTop -= b.top + head - a.top;
    else if (a.bottom > b.bottom) box.scrollTop += a.bottom - b.bottom;
  }
  function middle(el) {
    const box = pane(el);
    if (!box || box.hidden) return;
    const a = el.getBoundingClientRect(), b = box.getBoundingClientRect();
    if (a.top < b.top + 24 || a.bottom > b.bottom - 24) box.scrollTop += (a.top + a.bottom) / 2 - (b.top + b.bottom) / 2;
    if (a.left < b.left + 24 || a.right > b.right - 24) box.scrollLeft += (a.left + a.right) / 2 - (b.left + b.right) / 2;
  }

  // Places in the page are code points; the browser counts UTF-16 units.
  function units(text, points) {
    let at = 0;
    for (let n = 0; n < points && at < text.length; n++) at += text.codePointAt(at) > 0xffff ? 2 : 1;
    return at;
  }
  view.points = function (text, until) {
    let n = 0;
    for (let at = 0; at < until && at < text.length; n++) at += text.codePointAt(at) > 0xffff ? 2 : 1;
    return n;
  };

  view.rangeOf = function (from, to) {
    const pieces = all(".page-text [data-s]", view.page);
    let low = 0, high = pieces.length;
    while (low < high) { // the last piece that begins at `from` or before
      const mid = (low + high) >> 1;
      if (Number(pieces[mid].dataset.s) <= from) low = mid + 1; else high = mid;
    }
    const range = document.createRange();
    let begun = false;
    for (let k = Math.max(low - 1, 0); k < pieces.length; k++) {
      const piece = pieces[k], s = Number(piece.dataset.s), n = Number(piece.dataset.n), node = piece.firstChild;
      if (!node || s >= to) break;
      const whole = piece.classList.contains("control") || view.points(node.data, node.data.length) !== n;
      const inside = (point, end) => (whole ? (end ? node.data.length : 0) : units(node.data, point - s));
      if (!begun && s + n > from) { range.setStart(node, inside(Math.max(from, s), false)); begun = true; }
      if (begun) range.setEnd(node, inside(Math.min(to, s + n), true));
    }
    return begun ? range : null;
  };

  function lightRanges(ranges) {
    if (!window.CSS || !CSS.highlights) return;
    CSS.highlights.delete("evidence");
    const there = ranges.filter(Boolean);
    if (there.length) CSS.highlights.set("evidence", new Highlight(...there));
  }
  function lightEvidence(rows) {
    lightRanges(rows.map((row) => view.rangeOf(Number(row.dataset.from), Number(row.dataset.to))));
  }
  view.light = function (from, to) {
    const range = view.rangeOf(from, to);
    lightRanges([range]);
    if (range) middle(range.startContainer.parentElement);
  };

  view.openPage = function (key) {
    all("section.page").forEach((section) => section.classList.toggle("current", section.id === "page-" + key));
    view.page = document.getElementById("page-" + key);
    view.key = null;
    const first = view.rows()[0];
    const doubt = one(".numbers tr.d-conflict, .numbers tr.d-damaged", view.page) || first;
    if (first) one(".pick", first).tabIndex = 0;
    if (doubt && document.body.dataset.readonly) view.select(doubt.dataset.key);
  };

  document.addEventListener("click", function (event) {
    const choice = event.target.closest(".view-choice");
    if (choice) return view.showView(choice.dataset.view);
    const jump = event.target.closest("[data-jump]");
    if (jump) return void view.select(jump.dataset.jump, { focus: true });
    if (event.target.closest("a, .details, form, dialog")) return;
    const el = event.target.closest("[data-key]");
    const selection = window.getSelection();
    if (el && !(selection && !selection.isCollapsed && el.matches("mark, mark *"))) {
      view.select(el.dataset.key, { focus: Boolean(event.target.closest(".numbers")) });
    }
  });

  let hot = null;
  document.addEventListener("pointerover", function (event) {
    const el = event.target.closest ? event.target.closest("[data-key], [data-jump], tr[data-from]") : null;
    const key = el ? el.dataset.key || el.dataset.jump || null : null;
    if (el && el.dataset.from) lightEvidence([el]);
    if (key === hot) return;
    if (hot !== null) named(hot).forEach((other) => other.classList.remove("hot"));
    hot = key;
    if (hot !== null) named(hot).forEach((other) => other.classList.add("hot"));
  });

  view.keys = { j: () => view.step(1), k: () => view.step(-1), v: () => view.otherView() };
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest && event.target.closest("input, select, textarea, dialog[open]")) return;
    const inList = event.target.closest && event.target.closest(".list");
    if (inList && event.key === "ArrowDown") { event.preventDefault(); return view.step(1); }
    if (inList && event.key === "ArrowUp") { event.preventDefault(); return view.step(-1); }
    const act = view.keysOff ? null : view.keys[event.key];
    if (act) { event.preventDefault(); act(event); }
  });

  const theme = document.getElementById("theme");
  view.onTheme = function () {};
  if (theme) theme.addEventListener("click", function () {
    const root = document.documentElement;
    const dark = getComputedStyle(root).colorScheme === "dark";
    root.dataset.theme = dark ? "light" : "dark";
    view.onTheme(root.dataset.theme);
  });

  const chosen = document.getElementById("page-choice");
  if (chosen) chosen.addEventListener("change", () => view.openPage(chosen.value));
  document.body.classList.remove("no-script");
  const page = one("section.page");
  if (page) view.openPage(page.id.slice("page-".length));
})();
