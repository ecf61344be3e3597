// Cites the selected passage: places are counted in code points of the source text.
const codePoints = (words) => [...words].length;

/** The passage of the source that is selected, or the paragraph that has the focus. */
function selected(article) {
  const selection = getSelection();
  const block = document.activeElement.closest(".block") ?? firstInSight(article);
  const range = selection.isCollapsed || !selection.rangeCount ? null : selection.getRangeAt(0);
  const words = [...article.querySelectorAll("[data-at]")].filter((each) =>
    each.getClientRects().length && (range ? range.intersectsNode(each) : block?.querySelector("p, h1, h2, h3, h4, h5")?.contains(each)));
  if (!words.length) return null;
  const first = words[0];
  const last = words.at(-1);
  let start = Number(first.dataset.at);
  let end = Number(last.dataset.to);
  if (range && first.firstChild === range.startContainer && !first.matches(".read")) {
    start += codePoints(first.textContent.slice(0, range.startOffset));
  }
  if (range && last.firstChild === range.endContainer && !last.matches(".read")) {
    end = Number(last.dataset.at) + codePoints(last.textContent.slice(0, range.endOffset));
  }
  const exact = range ? range.toString() : words.map((each) => each.textContent).join("");
  return start < end ? { start, end, first, exact: exact.replace(/\s+/g, " ").trim() } : null;
}

function firstInSight(article) {
  return [...article.querySelectorAll(".block")].find((block) => block.getBoundingClientRect().bottom > 80);
}

/** The page of the printed original on which an element stands. */
function pageOf(article, element) {
  const before = [...article.querySelectorAll(".pagemark")].filter(
    (mark) => mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  return before.at(-1)?.lastChild.textContent.trim();
}

/** Returns what opens the dialog, and what leads to a statement about the passage. */
export function startCiting(article) {
  const dialog = document.getElementById("cite");
  const words = document.getElementById("cite-words");
  const link = document.getElementById("cite-link");
  const said = document.getElementById("cite-said");

  async function copy(field) {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = "Copied.";
    } catch {
      said.textContent = "The browser does not allow it: copy the selected words yourself.";
    }
  }
  dialog.querySelector("[data-does=copy-words]").addEventListener("click", () => copy(words));
  dialog.querySelector("[data-does=copy-link]").addEventListener("click", () => copy(link));

  /** Leads to the form on which one says what the passage says. */
  function state() {
    const passage = selected(article);
    if (!passage) return;
    const asked = new URL("/statements/new", location);
    asked.search = new URLSearchParams({ source: article.dataset.source, at: `${passage.start}-${passage.end}` });
    location.assign(asked.href);
  }

  function cite() {
    const passage = selected(article);
    if (!passage) return;
    const { source, version, title } = article.dataset;
    const steps = source.split("/").map(encodeURIComponent).join("/");
    const address = new URL(`/sources/${steps}`, location);
    address.search = `?v=${version}&at=${passage.start}-${passage.end}`;
    const exact = passage.exact.length > 300 ? passage.exact.slice(0, 300) + " …" : passage.exact;
    const page = pageOf(article, passage.first);
    words.value =
      `“${exact}” ${title}${page ? ", p. " + page : ""} (${source}, version ${version}, characters ${passage.start}–${passage.end}).`;
    link.value = address.href;
    said.textContent = "";
    dialog.showModal();
  }

  return { cite, state };
}
