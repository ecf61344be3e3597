// The picture of the page where one reads, beside the text.

/**
 * Begins it where the original has pages, and says which key it has; `still` changes the page and
 * leaves what one reads where it is.
 */
export function startFacsimile(article, leaves, still) {
  const pane = document.getElementById("facsimile");
  const button = article.querySelector("[data-does=facsimile]");
  if (!pane || !button) return {};
  const picture = pane.querySelector("img");
  const which = pane.querySelector(".which");
  const here = pane.querySelector(".here");
  const count = Number(pane.dataset.pages);
  let shown = 0;
  let heldAt = -1; // where one was when one turned to a page by hand

  function turnTo(page) {
    const to = Math.min(Math.max(page, 1), count);
    if (to === shown) return;
    shown = to;
    here.hidden = true;
    picture.hidden = false;
    picture.alt = "Page " + to + " of " + pane.dataset.title + " as a picture";
    picture.src = pane.dataset.base + to;
    which.textContent = "page " + to + " of " + count;
    pane.querySelector("[data-turns='-1']").disabled = to === 1;
    pane.querySelector("[data-turns='1']").disabled = to === count;
  }
  picture.addEventListener("error", () => {
    picture.hidden = true;
    which.textContent = "page " + shown + " of " + count + ": no picture of it can be made";
  });

  /** The last page that begins above the middle of what is seen. */
  function follow() {
    if (pane.hidden || (heldAt >= 0 && Math.abs(scrollY - heldAt) < innerHeight / 4)) return;
    heldAt = -1;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
    const line = atEnd ? innerHeight : innerHeight * 0.4;
    let page = 1;
    for (const mark of leaves.querySelectorAll("[data-page]")) {
      if (mark.getBoundingClientRect().top > line) break;
      page = Number(mark.dataset.page);
    }
    turnTo(page);
  }

  function show(on) {
    still(() => {
      document.body.classList.toggle("with-facsimile", on);
      pane.hidden = !on;
    });
    button.setAttribute("aria-pressed", on);
    localStorage.setItem("attest.facsimile", on ? "yes" : "no");
    follow();
  }

  /** Stays on a page until one reads on. */
  function turnByHand(page) {
    turnTo(page);
    heldAt = scrollY;
  }

  /** Shows on the picture where a doubtful word stands. */
  function point(word) {
    if (pane.hidden) return;
    const [page, left, top, right, bottom] = word.dataset.box.split(" ").map(Number);
    turnByHand(page);
    here.style.left = left / 100 + "%";
    here.style.top = top / 100 + "%";
    here.style.width = (right - left) / 100 + "%";
    here.style.height = (bottom - top) / 100 + "%";
    here.hidden = false;
    const figure = pane.querySelector("figure");
    const y = (top / 10000) * picture.clientHeight;
    if (y < figure.scrollTop || y > figure.scrollTop + figure.clientHeight) figure.scrollTop = y - figure.clientHeight / 2;
  }

  let due = false;
  addEventListener("scroll", () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => { due = false; follow(); });
  }, { passive: true });
  button.addEventListener("click", () => show(pane.hidden));
  pane.addEventListener("click", ({ target }) => {
    const by = target.closest("[data-turns]")?.dataset.turns;
    if (by) turnByHand(shown + Number(by));
  });
  leaves.addEventListener("click", (event) => {
    const mark = event.target.closest("a.pagemark");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(true);
    turnByHand(Number(mark.dataset.page));
  });
  for (const event of ["mouseover", "focusin"]) {
    leaves.addEventListener(event, ({ target }) => {
      const word = target.closest?.(".doubt") ?? target.querySelector?.(":scope > .doubt");
      if (word) point(word); else here.hidden = true;
    });
  }
  if (localStorage.getItem("attest.facsimile") === "yes") show(true);
  return { i: () => show(pane.hidden) };
}
