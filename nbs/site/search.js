// Sections of all pages stand in SECTIONS: [url, page, heading, text]. Every word typed must occur; headings count more.
const box = document.getElementById("search"), hits = document.getElementById("hits");
const menu = document.getElementById("menu"), chapters = document.getElementById("chapters");

// Flags are found with and without their dashes, and "finetune" finds "fine-tuning".
const plain = text => text.toLowerCase().replaceAll("-", "");
const stem = word => word.length > 5 ? word.replace(/(ing|es|e|s)$/, "") : word;
const INDEX = SECTIONS.map(([, page, heading, text]) => [page, heading, text].map(plain));

function score([page, heading, text], words) {
  let total = 0;
  for (const word of words) {
    const inHeading = heading.includes(stem(word)), inPage = page.includes(stem(word));
    const inText = text.split(stem(word)).length - 1;
    if (!inHeading && !inPage && !inText) return 0;
    total += 20 * inHeading + 8 * inPage + Math.min(inText, 5) + 10 * (heading === word);
  }
  return total;
}

function excerpt(text, word) {
  const at = Math.max(0, text.toLowerCase().indexOf(stem(word)) - 40);
  return (at ? "… " : "") + text.slice(at, at + 120);
}

function search() {
  const words = plain(box.value).split(/\s+/).filter(Boolean);
  const found = words.length ? SECTIONS.map((s, i) => [score(INDEX[i], words), s]).filter(([n]) => n).sort((a, b) => b[0] - a[0]).slice(0, 12) : [];
  hits.replaceChildren(...found.map(([, [url, page, heading, text]]) => {
    const link = document.createElement("a"), row = document.createElement("li");
    link.href = ROOT + url;
    for (const [tag, words_] of [["b", heading], ["i", page], ["span", excerpt(text, words[0])]]) {
      const part = document.createElement(tag);
      part.textContent = words_;
      link.append(part);
    }
    row.append(link);
    return row;
  }));
  hits.hidden = !box.value;
  if (box.value && !found.length) hits.textContent = "nothing found";
}

menu.addEventListener("click", () => menu.setAttribute("aria-expanded", chapters.classList.toggle("open")));
box.addEventListener("input", search);
box.addEventListener("keydown", e => {
  if (e.key === "Enter" && hits.querySelector("a")) location = hits.querySelector("a").href;
  if (e.key === "Escape") { box.value = ""; search(); }
});
document.addEventListener("keydown", e => {
  if (e.key === "/" && document.activeElement.tagName !== "INPUT") { e.preventDefault(); box.focus(); }
});
