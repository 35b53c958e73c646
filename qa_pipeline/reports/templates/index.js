"use strict";
// Sorts every table whose columns have buttons.
(() => {
  const value = (row, column, kind) => {
    const cell = row.cells[column];
    return kind === "number" ? Number.parseFloat(cell.dataset.v) : (cell.dataset.v ?? cell.textContent);
  };

  const compare = (column, kind) => (one, other) => {
    const [left, right] = [value(one, column, kind), value(other, column, kind)];
    if (kind === "text") return left.localeCompare(right);
    const lowest = (number) => (Number.isNaN(number) ? -Number.MAX_VALUE : number); // where there is none
    return lowest(left) - lowest(right);
  };

  // First press ascending, second descending, third as it was.
  const sort = (button, body, rows) => {
    const head = button.closest("th");
    const next = turned(head);
    const sorted = [...rows];
    if (next !== "none") {
      const order = compare(head.cellIndex, button.dataset.kind);
      sorted.sort((one, other) => (next === "ascending" ? order(one, other) : order(other, one))); // equal rows stay as they were
    }
    body.append(...sorted);
  };

  for (const table of document.querySelectorAll(".sortable")) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    table.tHead.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) sort(button, body, rows);
    });
  }
})();

// How a column is sorted after its button was pressed; the others are not, then.
function turned(head) {
  const next = { none: "ascending", ascending: "descending", descending: "none" }[head.ariaSort ?? "none"];
  for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
  if (next !== "none") head.ariaSort = next;
  return next;
}

// The list of calls: filtered, sorted, and shown fifty at a time. All of it stands in the address, so that going back from a call
// finds it again.
(async () => {
  const form = document.getElementById("filters");
  const data = document.getElementById("data");
  if (!form || !data || !("DecompressionStream" in window)) return; // what stands in the page stays
  const SHOWN = 50;
  const HEARD = ["good", "fair", "poor"];
  const table = document.getElementById("table");
  const body = table.tBodies[0];
  const shown = document.getElementById("shown");
  const pager = document.getElementById("pager");

  const unpacked = async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
  };

  const all = await unpacked(data.textContent.trim());
  const say = all.words;
  const figures = new Intl.NumberFormat(document.documentElement.lang === "fa" ? "fa-IR" : document.documentElement.lang, { maximumFractionDigits: 1 });
  const filled = (text, values) => text.replace(/%\((\w+)\)s/g, (_, name) => values[name]);

  // Without accents and case, so that "ozlem" finds Özlem and "ışık" finds IŞIK; Persian letters however they are typed.
  const plain = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ı/g, "i").replace(/[يى]/g, "ی").replace(/ك/g, "ک");

  const calls = all.rows.map(([id, page, at, minute, language, agent, team, card, score, raw, need, criteria, heard, missed, unsure], place) => ({
    place, id, at, minute, score, raw, need, criteria, missed, unsure,
    page: `calls/${encodeURIComponent(page === 0 ? id : page)}.html`,
    language: all.languages[language],
    agent: all.agents[agent],
    team: all.teams[team],
    card: all.cards[card],
    heard: HEARD[heard],
    text: plain([id, at, all.languages[language][1], all.agents[agent], all.teams[team], all.cards[card], ...missed.map((number) => all.criteria[number])].join(" ")),
  }));

  // -------------------------------------------------------------------------------------------------------------------
  // A row

  const made = (tag, content = "", attributes = {}) => {
    const element = document.createElement(tag);
    element.append(...[content].flat());
    for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
    return element;
  };

  const icon = (name) => {
    const svg = document.querySelector(".brand .icon").cloneNode(true);
    svg.querySelector("use").setAttribute("href", `#i-${name}`);
    return svg;
  };

  const names = { score: table.tHead.querySelector("[data-key=score]").textContent, unsure: table.tHead.querySelector("[data-key=unsure]").textContent };

  const scored = (call) => {
    if (call.score === null) return ["–", " ", made("small", say.nothing)];
    const told = figures.format(call.score);
    return call.raw === null ? [told] : [told, " ", made("small", filled(say.raw, { score: figures.format(call.raw) }))];
  };

  const line = (call) => {
    const named = made("th", made("a", made("bdi", call.id), { href: call.page }), { scope: "row" });
    if (call.heard !== "good") named.append(" ", made("span", [icon(call.heard), say[call.heard]], { class: "h" }));
    const waiting = filled(say.of, { part: figures.format(call.unsure.length), all: figures.format(call.criteria) });
    const titles = call.missed.slice(0, 3).map((number) => all.criteria[number]);
    const missed = made("td", made("bdi", titles.join(" · ")));
    if (call.missed.length > 3) missed.append(" ", made("i", filled(say.more, { num: figures.format(call.missed.length - 3) })));
    const row = made("tr", [
      named,
      made("td", call.at),
      made("td", call.language[1]),
      made("td", made("bdi", call.agent)),
      made("td", call.card),
      made("td", scored(call), { "data-name": names.score }),
      made("td", call.need === 0 ? made("b", say.auto_fail) : ""),
      made("td", call.unsure.length ? made("b", waiting) : waiting, { "data-name": names.unsure }),
      missed,
    ], { class: `n${call.need}` });
    if (call.heard !== "good") row.dataset.h = call.heard;
    return row;
  };

  // -------------------------------------------------------------------------------------------------------------------
  // Which, in what order, and from which on

  const needs = {
    ear: (call) => call.need !== 3,
    unsure: (call) => call.unsure.length > 0,
  };

  const fits = (call, want, words) =>
    words.every((word) => call.text.includes(word)) &&
    (!want.need || (needs[want.need] ? needs[want.need](call) : call.need === Number(want.need))) &&
    (!want.heard || (want.heard === "any" ? call.heard !== "good" : call.heard === want.heard)) &&
    (!want.agent || call.agent === want.agent) &&
    (!want.team || call.team === want.team) &&
    (!want.language || call.language[0] === want.language) &&
    (!want.criterion || call.missed.includes(Number(want.criterion)) || call.unsure.includes(Number(want.criterion)));

  const texts = new Intl.Collator(document.documentElement.lang);
  const lowest = (number) => number ?? -Number.MAX_VALUE;
  const orders = {
    id: (one, other) => texts.compare(one.id, other.id),
    at: (one, other) => lowest(one.minute) - lowest(other.minute),
    language: (one, other) => texts.compare(one.language[1], other.language[1]),
    agent: (one, other) => texts.compare(one.agent, other.agent),
    card: (one, other) => texts.compare(one.card, other.card),
    score: (one, other) => lowest(one.score) - lowest(other.score),
    fail: (one, other) => (one.need === 0) - (other.need === 0),
    unsure: (one, other) => one.unsure.length - other.unsure.length,
  };

  const state = { sort: "", first: 0 };
  let found = calls;

  const wanted = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

  const choose = () => {
    const want = wanted();
    const words = plain(want.text ?? "").split(/\s+/).filter(Boolean);
    found = calls.filter((call) => fits(call, want, words));
    const order = orders[state.sort.replace("-", "")];
    if (order) found.sort((one, other) => (state.sort.startsWith("-") ? order(other, one) : order(one, other)) || one.place - other.place);
    if (state.first >= found.length) state.first = 0;
  };

  const draw = () => {
    const last = Math.min(state.first + SHOWN, found.length);
    body.replaceChildren(...found.slice(state.first, last).map(line));
    const values = { first: figures.format(state.first + 1), last: figures.format(last), shown: figures.format(found.length), all: figures.format(found.length) };
    shown.textContent = found.length ? filled(say.calls, { ...values, all: figures.format(calls.length) }) : say.none;
    pager.hidden = found.length <= SHOWN;
    pager.querySelector("span").textContent = filled(say.page, values);
    pager.firstElementChild.disabled = state.first === 0;
    pager.lastElementChild.disabled = last === found.length;
  };

  // The address is a section of the page, not what is chosen of the list.
  const jumped = () => location.hash.length > 1 && !location.hash.includes("=");

  const keep = () => {
    if (jumped() && !state.sort && !state.first && !Object.keys(wanted()).length) return;
    const address = new URLSearchParams(wanted());
    if (state.sort) address.set("sort", state.sort);
    if (state.first) address.set("first", state.first);
    if (`#${address}` !== (location.hash || "#")) history.replaceState(null, "", `#${address}`);
  };

  let asked = "";

  const update = ({ from = 0 } = {}) => {
    asked = JSON.stringify(wanted());
    state.first = from;
    choose();
    draw();
    keep();
  };

  const heads = new Map([...table.tHead.querySelectorAll("button")].map((button) => [button.dataset.key, button.closest("th")]));

  const restore = () => {
    const address = new URLSearchParams(location.hash.slice(1));
    for (const field of form.elements) if (field.name) field.value = address.get(field.name) ?? "";
    const sort = address.get("sort") ?? "";
    const head = heads.get(sort.replace("-", ""));
    for (const other of heads.values()) other.removeAttribute("aria-sort");
    state.sort = head ? sort : "";
    if (head) head.ariaSort = sort.startsWith("-") ? "descending" : "ascending";
    update({ from: Math.max(Number.parseInt(address.get("first") ?? "0", 10) || 0, 0) });
  };

  table.tHead.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const next = turned(button.closest("th"));
    state.sort = { none: "", ascending: button.dataset.key, descending: `-${button.dataset.key}` }[next];
    update();
  });
  pager.addEventListener("click", (event) => {
    const step = Number(event.target.closest("button")?.dataset.step ?? 0);
    if (!step) return;
    update({ from: state.first + step * SHOWN });
    document.getElementById("calls").scrollIntoView();
  });
  // Not every browser sends both for a choice. A field that is left says "change" too: lines that are drawn anew then lose the click.
  for (const kind of ["input", "change"]) form.addEventListener(kind, () => JSON.stringify(wanted()) === asked || update());
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update));
  document.addEventListener("click", (event) => {
    const pick = event.target.closest(".pick");
    if (!pick) return;
    form.reset();
    form.elements.criterion.value = pick.dataset.criterion;
    update();
    document.getElementById("calls").scrollIntoView();
  });
  document.getElementById("unscripted")?.remove();
  window.addEventListener("hashchange", () => jumped() || restore());
  restore();
})();
