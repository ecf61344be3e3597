// The reading view: what is shown, and where one is.
import { placeNotes } from "./notes.js";
import { startLeaves } from "./leaves.js";
import { startCiting } from "./cite.js";
import { startFacsimile } from "./facsimile.js";

const shown = { names: "no-names", times: "no-times", quotations: "no-quotations", doubts: "no-doubts", sayings: "no-sayings" };
const remembered = (what) => localStorage.getItem("attest." + what) === "yes";

/** Begins the reading view if the page has one, and says which keys it has. */
export function startReading(showKeys) {
  const article = document.querySelector(".reading");
  if (!article) return {};
  const buttons = Object.fromEntries(
    [...article.querySelectorAll("[data-shows]")].map((button) => [button.dataset.shows, button]));
  const leaves = article.querySelector(".leaves");
  const settle = () => placeNotes(leaves);
  if (matchMedia("(max-width: 78rem)").matches) document.getElementById("contents").open = false;
  const contents = startContents(leaves);
  const address = startAddress(leaves);
  const text = startLeaves(leaves, (from) => {
    contents.at(from);
    address.at(from);
  });
  contents.leadsBy(text, address);

  const still = (change) => text.still(() => {
    change();
    settle();
  });

  function show(what, on) {
    still(() => document.body.classList.toggle(what === "source" ? "source-text" : shown[what], what === "source" ? on : !on));
    buttons[what].setAttribute("aria-pressed", on);
    localStorage.setItem("attest." + what, on === (what === "source") ? "yes" : "no");
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

  const { cite, state } = startCiting(article);
  article.querySelector("[data-does=state]")?.addEventListener("click", state);
  article.querySelector("[data-does=cite]").addEventListener("click", cite);
  article.querySelector("[data-does=keys]").addEventListener("click", showKeys);
  startSayings(leaves);
  addEventListener("resize", settle);
  addEventListener("load", settle);
  document.fonts?.ready.then(settle);
  settle();
  const cited = leaves.querySelector(".cited");
  if (cited && !location.hash) cited.scrollIntoView({ block: "center" });
  return {
    t: () => toggle("source"),
    m: toggleMarks,
    1: () => toggle("names"),
    2: () => toggle("times"),
    3: () => toggle("quotations"),
    4: () => toggle("doubts"),
    5: () => toggle("sayings"),
    ...startFacsimile(article, leaves, still),
    c: cite,
    ...(article.querySelector("[data-does=state]") ? { s: state } : {}),
    n: () => stepMark(leaves, text, 1),
    p: () => stepMark(leaves, text, -1),
    g: showContents,
    f: showSearch,
  };
}

/** Shows the words that carry a statement while one rests on it. */
function startSayings(leaves) {
  const mark = ({ target }, on) => {
    const saying = target.closest?.(".saying");
    if (!saying) return;
    const [at, to] = [Number(saying.dataset.at), Number(saying.dataset.to)];
    for (const words of saying.closest(".block").querySelectorAll(".w")) {
      const meets = Number(words.dataset.at) < to && Number(words.dataset.to) > at;
      words.classList.toggle("carries", on && meets);
    }
  };
  for (const [event, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    leaves.addEventListener(event, (it) => mark(it, on));
  }
}

function showContents() {
  const contents = document.getElementById("contents");
  contents.open = true;
  (contents.querySelector("a[aria-current]") ?? contents.querySelector("a, summary")).focus();
}

function showSearch() {
  document.getElementById("contents").open = true;
  document.getElementById("within").focus();
}

// How many leaves are looked through for the next mark.
const patience = 10;

/** Moves the focus to the next or previous mark that is switched on, in further leaves if need be. */
async function stepMark(leaves, text, by) {
  const off = Object.entries(shown).filter(([, name]) => document.body.classList.contains(name));
  const kinds = ["names", "times", "quotations", "doubts", "sayings"].filter((kind) => !off.some(([what]) => what === kind));
  const selector = kinds.map((kind) => "." + kind.slice(0, -1)).join(", ");
  if (!selector) return;
  const held = document.activeElement;
  let next = null;
  for (let tries = 0; !next && tries < patience; tries++) {
    if (tries > 0 && !(await text.bringMore(by))) return;
    const marks = [...leaves.querySelectorAll(selector)];
    const at = marks.indexOf(held);
    next = at >= 0 ? marks[at + by] : marks.find((mark) => mark.getBoundingClientRect().top > 60);
  }
  if (!next) return;
  if (!next.matches("a")) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

/** Keeps the list of contents at the place where one reads, and leads by it. */
function startContents(leaves) {
  const nav = document.querySelector(".contents");
  const links = [...nav.querySelectorAll("a[data-part]")];
  const places = links.map((link) => Number(link.dataset.from));
  let current = null;

  function at(from) {
    const link = links[places.findLastIndex((place) => place <= from)] ?? null;
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    current = link;
    for (const box of [nav, nav.querySelector("nav")]) {
      if (link && box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === "auto") {
        box.scrollTop += link.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
      }
    }
  }

  function leadsBy(text, address) {
    nav.addEventListener("click", async (event) => {
      const link = event.target.closest("a[data-part]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const part = link.dataset.part;
      address.leave(Number(link.dataset.from), part);
      const target = await text.goTo(Number(link.dataset.from), part);
      // Only a step to a fragment tells the browser which element it is that is meant.
      location.replace("#" + part);
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    });
    addEventListener("popstate", () => {
      if (!text.long) return;
      const asked = new URLSearchParams(location.search);
      const from = Number(asked.get("from") ?? asked.get("at")?.split("-")[0] ?? 0);
      text.goTo(from, location.hash.slice(1));
    });
  }
  return { at, leadsBy };
}

/** Keeps the address of a long text at the place where one reads, so that it can be come back to. */
function startAddress(leaves) {
  const rest = 300;
  let timer = 0;
  let moved = false;
  let first = null;

  const address = (from) => location.pathname + (from > 0 ? "?from=" + from : "");
  function write(from) {
    const cited = leaves.querySelector(".cited")?.getBoundingClientRect();
    const inSight = cited && cited.bottom > 0 && cited.top < innerHeight;
    const target = leaves.querySelector(":target")?.getBoundingClientRect();
    if (inSight || (target && target.bottom > 0 && target.top < innerHeight)) return;
    history.replaceState(null, "", address(from));
  }
  return {
    at(from) {
      first ??= from;
      moved ||= from !== first;
      clearTimeout(timer);
      if (moved && leaves.children.length > 1) timer = setTimeout(() => write(from), rest);
    },
    /** Another place is gone to, from which one can come back to this one. */
    leave(from, part) {
      clearTimeout(timer);
      history.pushState(null, "", (leaves.children.length > 1 ? address(from) : "") + "#" + part);
    },
  };
}
