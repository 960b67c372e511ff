// The review: decisions by key or button, and what they change on the page. The page view itself is view.js.
(function () {
  "use strict";

  const body = document.body, base = body.dataset.base, token = body.dataset.token;
  const view = window.XinfangView;
  const one = (selector, root) => (root || document).querySelector(selector);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const source = Number(body.dataset.source), page = Number(body.dataset.page), onPage = Boolean(body.dataset.page);

  // words for the person

  let quiet = null;
  function tell(words, bad) {
    const said = document.getElementById("said");
    said.textContent = words;
    said.classList.toggle("bad", Boolean(bad));
    clearTimeout(quiet);
    quiet = setTimeout(() => { said.textContent = ""; }, bad ? 9000 : 4500);
  }

  async function ask(path, asHtml) {
    const answer = await fetch(base + path).catch(() => null);
    if (!answer) return void tell(body.dataset.noConnection, true);
    if (!answer.ok) { tell(await message(answer), true); return null; }
    return asHtml ? parsed(await answer.text()) : answer;
  }
  async function message(answer) {
    const told = await answer.json().catch(() => ({}));
    return told.message || answer.status + " " + answer.statusText;
  }
  async function post(path, what) {
    const answer = await fetch(base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Xinfang-Token": token },
      body: JSON.stringify(what),
    }).catch(() => null);
    if (!answer) { tell(body.dataset.noConnection, true); return null; }
    const told = await answer.json().catch(() => ({}));
    told.ok = answer.ok;
    return told;
  }
  function parsed(html) { // the server has escaped whatever comes from a page
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  }

  // the bar on top, and the keys

  const language = document.getElementById("language");
  language.addEventListener("click", async () => {
    if (await post("preferences", { language: language.dataset.language })) location.reload();
  });
  view.onTheme = (theme) => post("preferences", { theme: theme });

  const keys = document.getElementById("keys"), keysOn = document.getElementById("keys-on");
  const stored = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  function setKeys(on) {
    view.keysOff = !on;
    keysOn.checked = on;
    body.classList.toggle("keys-off", !on);
    try { localStorage.setItem("xinfang-keys", on ? "on" : "off"); } catch { /* private windows */ }
  }
  setKeys(stored("xinfang-keys") !== "off");
  keysOn.addEventListener("change", () => setKeys(keysOn.checked));
  document.getElementById("help").addEventListener("click", () => keys.showModal());
  document.addEventListener("click", (event) => {
    const closer = event.target.closest("[data-close]");
    if (closer) closer.closest("dialog").close();
  });
  Object.assign(view.keys, { "?": () => keys.showModal(), q: () => { location.href = base + (body.dataset.filters || ""); } });

  // the queue: j and k walk the lines, Enter opens one as any link

  if (!onPage) {
    const step = (by) => {
      const links = all(".queue .open"), at = links.indexOf(document.activeElement);
      const next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
      if (next) { next.focus(); next.scrollIntoView({ block: "nearest" }); }
    };
    Object.assign(view.keys, { j: () => step(1), k: () => step(-1) });
    view.keys.u = async () => {
      const told = await post("undo", {});
      if (told) { tell(told.message, !told.ok); if (told.ok && told.left !== undefined) setTimeout(() => location.reload(), 900); }
    };
    return;
  }

  // one page

  const details = one(".details"), startOf = (key) => Number(document.getElementById("r-" + key).dataset.start);
  let wanted = 0;

  view.loadDetail = async function (key) {
    const mine = ++wanted;
    details.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => {
      if (mine !== wanted) return;
      const p = document.createElement("p");
      p.className = "empty";
      p.textContent = body.dataset.loading;
      details.replaceChildren(p);
    }, 250);
    const content = await ask(`detail/${source}/${page}/${startOf(key)}`, true);
    clearTimeout(slow);
    if (mine !== wanted) return;
    details.removeAttribute("aria-busy");
    if (!content) return;
    const pending = one("[data-pending]", content);
    view.showDetail(key, content);
    if (!pending) return;
    const rest = await ask(`detail/${source}/${page}/${startOf(key)}?wait=1`, true); // the evidence takes a while
    const writing = one(".edit, .note-form:not([hidden])", details);
    if (rest && mine === wanted && !writing) {
      const at = details.scrollTop, held = details.contains(document.activeElement);
      view.showDetail(key, rest);
      details.scrollTop = at;
      if (held) one(".details").focus();
    }
  };

  function settle(told) {
    if (!told) return false;
    tell(told.message, !told.ok);
    if (!told.ok) return false;
    if (told.left !== undefined) document.getElementById("left").textContent = told.left.toLocaleString("en");
    if (told.reload) {
      const address = new URL(location.href);
      address.searchParams.set("at", told.at);
      try { sessionStorage.setItem("xinfang-said", told.message); } catch { /* it is only a word */ }
      location.replace(address);
      return true;
    }
    for (const row of told.rows || []) {
      if (row.html) document.getElementById("r-" + row.key).replaceWith(one("tr", parsed("<table>" + row.html + "</table>")));
      for (const kind of ["r-", "m-", "b-"]) {
        const el = document.getElementById(kind + row.key);
        if (!el) continue;
        const on = row.key === view.key ? " on" : "";
        el.setAttribute("class", row.look + on);
      }
    }
    return true;
  }

  const undecided = (row) => !/\bs-/.test(row.className);
  const doubted = (row) => undecided(row) && /\b(d-|k-unread)/.test(row.className);

  // After a decision: the next doubt of the page, else the next number that is open, else the same one.
  function goOn(key) {
    const rows = view.rows(), at = rows.findIndex((row) => row.dataset.key === key);
    const order = [...rows.slice(at + 1), ...rows.slice(0, at)];
    const next = order.find(doubted);
    if (!next) tell(one("#said").textContent + " · " + body.dataset.pageSettled);
    const row = next || rows.slice(at + 1).find(undecided) || rows[at];
    if (row) view.select(row.dataset.key, { focus: true });
  }

  async function decide(action, starts, more) {
    const told = await post("decide", Object.assign({ action: action, source: source, page: page, starts: starts }, more));
    return { told: told, done: settle(told) };
  }

  const acts = {
    accept: async () => { const key = view.key; if (key !== null && (await decide("accept", [startOf(key)])).done) goOn(key); },
    reject: async () => {
      const key = view.key;
      if (key === null || document.getElementById("r-" + key).classList.contains("k-unread")) return;
      if ((await decide("reject", [startOf(key)])).done) goOn(key);
    },
    correct: () => openForm(`form/${source}/${page}/${startOf(view.key)}`),
    add: () => openForm(`form/${source}/${page}/${startOf(view.key)}`),
    note: () => {
      const form = one(".note-form", details);
      if (!form) return;
      form.hidden = false;
      one("textarea", form).focus();
    },
    undo: async () => {
      const told = await post("undo", { source: source, page: page });
      if (!settle(told) || told.reload || told.at === undefined) return;
      const row = view.rows().find((r) => Number(r.dataset.start) === told.at);
      if (row) view.select(row.dataset.key, { focus: true });
    },
    take: async (button) => {
      const set = { value: button.dataset.value };
      const key = view.key;
      if ((await decide("correct", [Number(button.dataset.start)], { set: set })).done) goOn(key);
    },
    "accept-check": async (button) => {
      const key = view.key;
      const open = button.dataset.starts.split(" ").map(Number)
        .filter((start) => view.rows().some((row) => Number(row.dataset.start) === start && undecided(row)));
      if (open.length && (await decide("accept", open)).done) goOn(key);
    },
  };

  async function acceptPage() {
    const open = all(".numbers .figures tr[data-key]").filter(undecided).map((row) => Number(row.dataset.start));
    if (open.length && (await decide("accept", open)).done && view.key !== null) view.select(view.key, { focus: true });
  }

  // forms take the place of the evidence

  async function openForm(path) {
    const mine = ++wanted; // evidence that is still on its way comes too late
    details.removeAttribute("aria-busy");
    const content = await ask(path, true);
    if (!content || mine !== wanted) return;
    details.replaceChildren(content);
    details.scrollTop = 0;
    const form = one(".edit[data-add=yes]", details);
    if (form) view.light(Number(form.dataset.start), Number(form.dataset.end));
    const first = one("#f-value", details);
    if (first) { first.focus(); first.select(); }
  }
  function closeForm() { if (view.key !== null) view.select(view.key, { focus: true, scroll: false }); }

  function valueOf(field) {
    if (!field.classList.contains("several")) return one("select, input", field).value.trim();
    return all("input:checked", field).map((input) => input.value).sort().join("+");
  }

  async function send(form) {
    const adding = Boolean(form.dataset.add), set = {};
    for (const field of all("[data-column]", form)) {
      const value = valueOf(field);
      if (adding || value !== field.dataset.was) set[field.dataset.column] = value;
    }
    const note = one("[name=note]", form), start = Number(form.dataset.start), noted = note.value.trim() !== note.defaultValue.trim();
    let result;
    if (!adding && !Object.keys(set).length && noted) result = await decide("note", [start], { note: note.value });
    else result = await decide(adding ? "add" : "correct", [start], { end: Number(form.dataset.end), set: set, note: noted ? note.value : "" });
    const wrong = one(".wrong", form), told = result.told;
    all(".field.bad", form).forEach((field) => field.classList.remove("bad"));
    if (result.done) { if (!told.reload) goOn(view.key); return; }
    if (!told) return;
    wrong.textContent = told.message;
    wrong.hidden = false;
    const field = told.column ? one(`[data-column="${CSS.escape(told.column)}"]`, form) : null;
    if (field) { field.classList.add("bad"); one("input, select", field).focus(); }
  }

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.matches(".edit")) { event.preventDefault(); send(form); }
    if (form.matches(".note-form")) {
      event.preventDefault();
      const key = view.key, result = await decide("note", [startOf(key)], { note: one("textarea", form).value });
      if (result.done) view.select(key, { focus: true, scroll: false });
    }
    if (form.matches("#find-form")) {
      event.preventDefault();
      const found = await ask(`find/${source}/${page}?number=` + encodeURIComponent(form.elements.number.value), true);
      if (found) {
        document.getElementById("found").replaceChildren(found);
        const first = one("#found .place:enabled");
        if (first) first.focus();
      }
    }
  });

  document.addEventListener("click", (event) => {
    const act = event.target.closest("[data-act]");
    if (act) return void acts[act.dataset.act](act);
    if (event.target.closest("[data-cancel]")) return closeForm();
    const place = event.target.closest(".place");
    if (place) {
      document.getElementById("finder").close();
      openForm(`form/${source}/${page}/${place.dataset.from}?end=${place.dataset.to}`);
    }
  });
  document.addEventListener("keydown", (event) => {
    const form = event.target.closest ? event.target.closest(".edit, .note-form") : null;
    if (!form || event.isComposing) return;
    if (event.key === "Escape") { event.preventDefault(); closeForm(); }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
    if (event.key === "Enter" && event.target.matches(".edit select, .edit input[type=checkbox]")) { event.preventDefault(); form.requestSubmit(); }
  });

  // a missed number: selected in the text, or found by what is printed

  const floating = document.getElementById("add-selection");
  function selected() {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0), text = one(".page-text");
    if (!text || !text.contains(range.commonAncestorContainer)) return null;
    const from = placeOf(range.startContainer, range.startOffset, false), to = placeOf(range.endContainer, range.endOffset, true);
    return from === null || to === null || to <= from ? null : { from: from, to: to, box: range.getBoundingClientRect() };
  }
  // A place in the document → code points of the page.
  function placeOf(node, offset, end) {
    if (node.nodeType !== Node.TEXT_NODE) { // a selection may end between elements
      const inside = node.childNodes[end ? offset - 1 : offset] || node;
      const pieces = inside.querySelectorAll ? inside.querySelectorAll("[data-s]") : [];
      const piece = inside.matches && inside.matches("[data-s]") ? inside : pieces[end ? pieces.length - 1 : 0];
      if (!piece) return null;
      return Number(piece.dataset.s) + (end ? Number(piece.dataset.n) : 0);
    }
    const piece = node.parentElement.closest("[data-s]");
    if (!piece) return null;
    const s = Number(piece.dataset.s), n = Number(piece.dataset.n);
    if (piece.classList.contains("control")) return s + (offset ? n : 0);
    return s + Math.min(view.points(node.data, offset), n);
  }
  document.addEventListener("selectionchange", () => {
    const place = selected();
    floating.hidden = !place;
    if (place) {
      floating.style.left = Math.max(8, Math.min(place.box.left, innerWidth - 260)) + "px";
      floating.style.top = Math.min(place.box.bottom + 8, innerHeight - 48) + "px";
    }
  });
  function addNumber() {
    const place = selected();
    if (place) {
      window.getSelection().removeAllRanges();
      return openForm(`form/${source}/${page}/${place.from}?end=${place.to}`);
    }
    if (!document.getElementById("add")) return;
    const row = view.key !== null ? document.getElementById("r-" + view.key) : null;
    if (row && row.classList.contains("k-unread") && undecided(row)) return acts.add();
    find();
  }
  function find() {
    const finder = document.getElementById("finder");
    document.getElementById("found").replaceChildren();
    finder.showModal();
    const input = one("input[name=number]", finder);
    input.focus();
    input.select();
  }
  floating.addEventListener("pointerdown", (event) => event.preventDefault()); // the selection stays
  floating.addEventListener("click", addNumber);
  const add = document.getElementById("add");
  if (add) add.addEventListener("click", find);

  // pictures and texts that are fetched when they are looked at

  async function loadPicture() {
    const sheet = one(".sheet[data-picture]");
    if (!sheet) return;
    const answer = await fetch(sheet.dataset.picture).catch(() => null);
    one(".drawing").remove();
    if (!answer || !answer.ok) {
      const p = document.createElement("p");
      p.className = "notice";
      p.textContent = answer ? await message(answer) : body.dataset.noConnection;
      sheet.before(p);
      view.showView("text");
      return loadText();
    }
    const [width, height] = answer.headers.get("X-Page-Size").split(" ").map(Number);
    const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
    image.setAttribute("href", URL.createObjectURL(await answer.blob()));
    image.setAttribute("width", width);
    image.setAttribute("height", height);
    image.setAttribute("preserveAspectRatio", "none");
    sheet.setAttribute("viewBox", `0 0 ${width} ${height}`);
    sheet.style.aspectRatio = `${width} / ${height}`;
    sheet.prepend(image);
    body.dataset.drawn = "yes";
    if (view.key !== null) view.select(view.key, { detail: false });
    const answer2 = await fetch(`${base}boxes/${source}/${page}`).catch(() => null); // once the page is read again
    if (!answer2 || !answer2.ok) return;
    const finer = parsed(await answer2.text());
    all("g[data-key]", finer).forEach((g) => {
      const before = document.getElementById(g.id);
      if (before) before.replaceWith(g); else sheet.append(g);
      if (g.dataset.key === view.key) g.classList.add("on");
    });
    body.dataset.boxed = "yes";
  }
  let asked = false;
  async function loadText() {
    const pane = one(".text[data-lazy]");
    if (!pane || asked) return;
    asked = true;
    const content = await ask(`text/${source}/${page}`, true);
    if (!content) { asked = false; return; }
    pane.replaceChildren(content);
    if (view.key !== null) view.select(view.key, {});
  }
  const showView = view.showView;
  view.showView = function (which) { showView(which); if (which === "text") loadText(); };

  // where one came from, and where one goes

  function next() {
    const address = new URL(base + "next" + (body.dataset.filters || ""), location.href);
    address.searchParams.set("of", source);
    address.searchParams.set("page", page);
    address.searchParams.set("rank", body.dataset.rank || "0");
    location.href = address;
  }
  document.getElementById("next").addEventListener("click", next);
  document.getElementById("accept-page").addEventListener("click", acceptPage);
  Object.assign(view.keys, {
    a: acts.accept, x: acts.reject, n: (event) => acts.note(event), u: acts.undo, i: addNumber, A: acceptPage, "]": next,
    c: () => { if (view.key !== null && !document.getElementById("r-" + view.key).classList.contains("k-unread")) acts.correct(); },
    s: () => { const button = one('.details [data-act="take"]'); if (button) acts.take(button); },
  });

  let said = null;
  try { said = sessionStorage.getItem("xinfang-said"); sessionStorage.removeItem("xinfang-said"); } catch { /* it is only a word */ }
  if (said) tell(said);
  loadPicture();
  const at = view.rows().find((row) => row.dataset.start === body.dataset.at) || view.rows().find(doubted) || view.rows()[0];
  if (at) view.select(at.dataset.key, { focus: true });
})();
