"use strict";
// Sorts every table whose columns have buttons.
(() => {
  const value = (row, column, kind) => {
    const text = row.cells[column].textContent;
    return kind === "number" ? Number.parseFloat(text.replace("−", "-")) : text;
  };

  const compare = (column, kind) => (one, other) => {
    const [left, right] = [value(one, column, kind), value(other, column, kind)];
    if (kind === "text") return left.localeCompare(right);
    const lowest = (number) => (Number.isNaN(number) ? -Number.MAX_VALUE : number); // where there is none
    return lowest(left) - lowest(right);
  };

  // First press ascending, second descending, third as it was: in the table of calls, those that need an ear first.
  const sort = (button, body, rows) => {
    const head = button.closest("th");
    const next = { none: "ascending", ascending: "descending", descending: "none" }[head.ariaSort ?? "none"];
    for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
    const sorted = [...rows];
    if (next !== "none") {
      head.ariaSort = next;
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

// Filters the table of calls. The filter stands in the address, so that going back from a call finds it again.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const table = document.getElementById("table");
  const body = table.tBodies[0];
  const shown = document.getElementById("shown");
  const options = new Map([...form.elements.criterion.options].map((option) => [option.value, option.textContent]));

  // Without accents and case, so that "ozlem" finds Özlem and "ışık" finds IŞIK.
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ı/g, "i");

  const rows = [...body.rows].map((element) => {
    const list = (value) => (value ? value.split(" ") : []);
    const failed = list(element.dataset.f);
    const unsure = list(element.dataset.u);
    return {
      element,
      failed,
      unsure,
      agent: element.cells[3].textContent.trim(),
      text: plain([element.textContent, ...failed.map((number) => options.get(number))].join(" ")),
    };
  });

  const needs = {
    ear: (row) => !row.element.classList.contains("n3"),
    unsure: (row) => row.unsure.length > 0,
  };

  const heard = (row, want) => row.element.dataset.h !== undefined && (want === "any" || row.element.dataset.h === want);

  const wanted = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

  const fits = (row, want, words) =>
    words.every((word) => row.text.includes(word)) &&
    (!want.need || (needs[want.need] ? needs[want.need](row) : row.element.classList.contains(`n${want.need}`))) &&
    (!want.heard || heard(row, want.heard)) &&
    (!want.agent || row.agent === want.agent) &&
    (!want.language || row.element.dataset.l === want.language) &&
    (!want.criterion || row.failed.includes(want.criterion) || row.unsure.includes(want.criterion));

  const filter = () => {
    const want = wanted();
    const words = plain(want.text ?? "").split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const fit = fits(row, want, words);
      row.element.hidden = !fit;
      if (fit) count += 1;
    }
    shown.textContent = count === rows.length ? `${count} ${count === 1 ? "call" : "calls"}` : `${count} of ${rows.length} calls`;
    const address = `#${new URLSearchParams(want)}`;
    if (address !== (location.hash || "#")) history.replaceState(null, "", address);
  };

  const restore = () => {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      const field = form.elements.namedItem(name);
      if (field) field.value = value;
    }
    filter();
  };

  for (const kind of ["input", "change"]) form.addEventListener(kind, filter); // not every browser sends both for a choice
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  document.addEventListener("click", (event) => {
    const pick = event.target.closest(".pick");
    if (!pick) return;
    form.reset();
    form.elements.criterion.value = pick.dataset.criterion;
    filter();
    document.getElementById("calls").scrollIntoView();
  });
  window.addEventListener("hashchange", restore);
  restore();
})();
