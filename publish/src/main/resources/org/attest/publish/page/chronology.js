// Zooms and pans the chronology without drawing the whole page anew. Without this script the same
// links lead to the same pages.
const keys = { "+": "in", "=": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later", 0: "all" };
let asked = 0;

/** Puts another stretch in the place of this one; the address follows. */
async function go(href, way) {
  const turn = ++asked;
  let fetched;
  try {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(answer.statusText);
    fetched = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    location.assign(href);
    return;
  }
  if (turn !== asked) return;
  const main = document.getElementById("main");
  const held = document.activeElement?.dataset?.way ?? "";
  main.replaceWith(document.adoptNode(fetched.getElementById("main")));
  history.replaceState(null, "", href);
  const twin = fetched.querySelector("link[rel=alternate]");
  if (twin) document.querySelector("link[rel=alternate]").href = twin.getAttribute("href");
  if (held) document.querySelector(`a[data-way="${way || held}"]`)?.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.target.matches("input, textarea, select")) return;
  const way = keys[event.key];
  const link = way && document.querySelector(`a[data-way="${way}"]`);
  if (!link) return;
  event.preventDefault();
  go(link.href, "");
});

document.addEventListener("click", (event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest("a[data-way], .axis a");
  if (!link) return;
  event.preventDefault();
  go(link.href?.baseVal ?? link.href, link.dataset.way ?? "");
});
