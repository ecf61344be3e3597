// The reading view: what is shown, where one is, leaves on demand.
import { placeNotes } from "./notes.js";
import { startCiting } from "./cite.js";
import { startFacsimile } from "./facsimile.js";

const shown = { names: "no-names", times: "no-times", quotations: "no-quotations", doubts: "no-doubts" };
const remembered = (what) => localStorage.getItem("attest." + what) === "yes";

/** Begins the reading view if the page has one, and says which keys it has. */
export function startReading(showKeys) {
  const article = document.querySelector(".reading");
  if (!article) return {};
  const buttons = Object.fromEntries(
    [...article.querySelectorAll("[data-shows]")].map((button) => [button.dataset.shows, button]));
  const leaves = article.querySelector(".leaves");
  const settle = () => placeNotes(leaves);

  function show(what, on) {
    document.body.classList.toggle(what === "source" ? "source-text" : shown[what], what === "source" ? on : !on);
    buttons[what].setAttribute("aria-pressed", on);
    localStorage.setItem("attest." + what, on === (what === "source") ? "yes" : "no");
    settle();
  }
  const isOn = (what) => buttons[what].getAttribute("aria-pressed") === "true";
  const toggle = (what) => buttons[what] && show(what, !isOn(what));
  for (const what of Object.keys(buttons)) {
    buttons[what].addEventListener("click", () => toggle(what));
    if (remembered(what)) show(what, what === "source");
  }
  function toggleMarks() {
    const marks = Object.keys(shown).filter((what) => buttons[what]);
    const on = !marks.some(isOn);
    marks.forEach((what) => show(what, on));
  }

  const cite = startCiting(article);
  article.querySelector("[data-does=cite]").addEventListener("click", cite);
  article.querySelector("[data-does=keys]").addEventListener("click", showKeys);
  watchLeaves(leaves, settle);
  watchContents(leaves);
  addEventListener("resize", settle);
  addEventListener("load", settle);
  document.fonts?.ready.then(settle);
  settle();
  const cited = leaves.querySelector(".cited");
  if (cited) cited.scrollIntoView({ block: "center" });
  if (matchMedia("(max-width: 78rem)").matches) document.getElementById("contents").open = false;
  return {
    t: () => toggle("source"),
    m: toggleMarks,
    1: () => toggle("names"),
    2: () => toggle("times"),
    3: () => toggle("quotations"),
    4: () => toggle("doubts"),
    ...startFacsimile(article, leaves, settle),
    c: cite,
    n: () => stepMark(leaves, 1),
    p: () => stepMark(leaves, -1),
    g: showContents,
  };
}

function showContents() {
  const contents = document.getElementById("contents");
  contents.open = true;
  (contents.querySelector("a[aria-current]") ?? contents.querySelector("a, summary")).focus();
}

/** Moves the focus to the next or previous mark that is switched on. */
function stepMark(leaves, by) {
  const off = Object.entries(shown).filter(([, name]) => document.body.classList.contains(name));
  const kinds = ["names", "times", "quotations", "doubts"].filter((kind) => !off.some(([what]) => what === kind));
  const selector = kinds.map((kind) => "." + kind.slice(0, -1)).join(", ");
  if (!selector) return;
  const marks = [...leaves.querySelectorAll(selector)];
  const at = marks.indexOf(document.activeElement);
  const next = at >= 0 ? marks[at + by] : marks.find((mark) => mark.getBoundingClientRect().top > 60);
  if (!next) return;
  if (!next.matches("a")) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

/** Fetches the leaf before and behind when one comes near them. */
function watchLeaves(leaves, settle) {
  const near = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) turn(entry.target);
  }, { rootMargin: "1500px" });

  async function turn(line) {
    near.unobserve(line);
    const link = line.querySelector("a");
    const answer = await fetch(link.href).catch(() => null);
    if (!answer?.ok) return;
    const leaf = new DOMParser().parseFromString(await answer.text(), "text/html").body;
    const earlier = link.matches(".earlier");
    // The side on which the text is already there needs no line that turns back to it.
    leaf.querySelector(earlier ? ".further" : ".earlier")?.closest(".turn").remove();
    const before = document.documentElement.scrollHeight;
    const turns = [...leaf.querySelectorAll(".turn")];
    line.replaceWith(...leaf.childNodes);
    settle();
    if (earlier && scrollY < 200) scrollBy(0, document.documentElement.scrollHeight - before);
    turns.forEach((next) => near.observe(next));
    leaves.dispatchEvent(new Event("grown"));
  }
  leaves.querySelectorAll(".turn").forEach((line) => near.observe(line));
}

/** Keeps the list of contents at the place where one reads. */
function watchContents(leaves) {
  const links = new Map(
    [...document.querySelectorAll(".contents a")].map((link) => [link.dataset.part, link]));
  const seen = new IntersectionObserver((entries) => {
    const entry = entries.find((each) => each.isIntersecting);
    if (!entry) return;
    links.forEach((link) => link.removeAttribute("aria-current"));
    const link = links.get(entry.target.id);
    link.setAttribute("aria-current", "true");
    const nav = link.closest(".contents");
    if (nav.scrollHeight > nav.clientHeight) {
      nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
    }
  }, { rootMargin: "0px 0px -70% 0px" });
  const watch = () =>
    leaves.querySelectorAll(".block").forEach((block) => { if (links.has(block.id)) seen.observe(block); });
  leaves.addEventListener("grown", watch);
  watch();
  // A heading that is here already is gone to without loading the page anew.
  document.querySelector(".contents").addEventListener("click", (event) => {
    const part = event.target.closest("a")?.dataset.part;
    const target = part && document.getElementById(part);
    if (target) {
      event.preventDefault();
      history.pushState(null, "", "#" + part);
      target.scrollIntoView();
    }
  });
}
