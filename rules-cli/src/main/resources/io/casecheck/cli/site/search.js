"use strict";
(() => {
  const most = 100;
  const form = document.getElementById("search");
  const query = document.getElementById("search-query");
  const list = document.getElementById("results");
  const count = document.getElementById("count");
  const entries = searchIndex.map(([kind, name, title, address, more]) => ({
    kind, name, title, address,
    head: (name + " " + title).toLowerCase(),
    all: (kind + " " + name + " " + title + " " + more).toLowerCase(),
  }));

  const rank = (entry, text, words) => {
    if (entry.name.toLowerCase() === text) return 0;
    return words.every((word) => entry.head.includes(word)) ? 1 : 2;
  };

  const find = (text) => {
    const words = text.split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return entries
      .filter((entry) => words.every((word) => entry.all.includes(word)))
      .map((entry, place) => ({ entry, place, rank: rank(entry, text, words) }))
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .map((found) => found.entry);
  };

  const item = (entry) => {
    const line = document.createElement("li");
    const kind = document.createElement("span");
    kind.className = "badge";
    kind.textContent = entry.kind;
    const link = document.createElement("a");
    link.href = entry.address;
    link.textContent = entry.name;
    const title = document.createElement("span");
    title.className = "title";
    title.textContent = entry.title;
    line.append(kind, " ", link, " ", title);
    return line;
  };

  const show = () => {
    const text = query.value.trim().toLowerCase();
    const found = find(text);
    list.replaceChildren(...found.slice(0, most).map(item));
    count.textContent =
      text === "" ? ""
      : found.length === 0 ? "Nothing has all of these words."
      : found.length > most ? `${found.length} found; the first ${most} are shown.`
      : `${found.length} found.`;
  };

  query.value = new URLSearchParams(location.search).get("q") ?? "";
  query.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  show();
})();
