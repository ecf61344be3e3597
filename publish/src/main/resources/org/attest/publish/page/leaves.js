// A long text as one that never ends: leaves come as one nears them and go when they are far away.
// Each keeps its height while it is away, so that the scroll bar tells the truth.
import { placeNotes } from "./notes.js";

// How far from what is seen a leaf is fetched, and how far away it is let go, in pixels.
const near = 3000;
const far = 9000;
const atOnce = 2;
const behindTools = 64;

/** Takes over the leaves of an article: tells where one reads, goes to places, keeps things still. */
export function startLeaves(leaves, seen) {
  const first = leaves.querySelector(".leaf");
  const length = Number(leaves.dataset.characters);
  const step = Number(leaves.dataset.step);
  const slots = cut(first, length, step);
  const long = slots.length > 1;
  const cited = new URLSearchParams(location.search).get("at");
  let fetching = 0;
  let waiting = 0;
  let width = innerWidth;
  let place = scrollY;
  let stand = { held: null, height: 0, top: 0 };

  function cut(leaf, length, step) {
    const from = Number(leaf.dataset.from);
    const to = Number(leaf.dataset.to);
    const out = [{ from, to, element: leaf, here: true }];
    for (let end = from; end > 0; end = out[0].from) out.unshift(away(end < step * 1.5 ? 0 : end - step, end));
    for (let start = to; start < length; start = out.at(-1).to) {
      out.push(away(start, length - start < step * 1.5 ? length : start + step));
    }
    return out;
  }

  function away(from, to) {
    const element = document.createElement("div");
    element.className = "leaf away";
    return { from, to, element, here: false };
  }

  /** The height that a character has on the average of what is here. */
  function perCharacter() {
    const here = slots.filter((slot) => slot.here && slot.element.offsetHeight);
    const height = here.reduce((sum, slot) => sum + slot.element.offsetHeight, 0);
    return height / Math.max(1, here.reduce((sum, slot) => sum + slot.to - slot.from, 0));
  }

  function guess() {
    const each = perCharacter();
    for (const slot of slots) if (!slot.here) slot.element.style.height = (slot.to - slot.from) * each + "px";
  }

  /** The number of the first leaf that ends below this height of the window. */
  function slotAt(y) {
    let low = 0;
    let high = slots.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (slots[middle].element.getBoundingClientRect().bottom > y) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The paragraph in which one reads: the first whose words are not behind the tools. */
  function block() {
    for (let i = slotAt(behindTools); i < slots.length; i++) {
      if (slots[i].element.getBoundingClientRect().top > innerHeight) return null;
      for (const block of slots[i].element.children) {
        if (block.getBoundingClientRect().bottom > behindTools + 12) return block;
      }
    }
    return null;
  }

  /** Changes something; what one reads stays where it is. */
  function still(change) {
    const held = block();
    const slot = held ? null : slots[slotAt(behindTools)].element;
    const before = (held ?? slot).getBoundingClientRect();
    change();
    if (held && !held.isConnected) return;
    const now = (held ?? slot).getBoundingClientRect();
    const share = held || !before.height ? 0 : Math.min(Math.max((behindTools - before.top) / before.height, 0), 1);
    const by = now.top + share * now.height - (before.top + share * before.height);
    if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: "instant" });
  }

  function put(slot, nodes) {
    still(() => {
      slot.element.replaceChildren(...nodes);
      slot.element.classList.remove("away");
      slot.element.style.height = "";
      slot.here = true;
      placeNotes(leaves);
    });
  }

  /** Lets go of what is far away, unless the focus or the selection is in it. */
  function release(slot) {
    const { element } = slot;
    const selection = getSelection();
    if (element.contains(document.activeElement)) return;
    if (!selection.isCollapsed && selection.containsNode(element, true)) return;
    element.style.height = element.getBoundingClientRect().height + "px";
    element.classList.add("away");
    element.replaceChildren();
    slot.here = false;
  }

  function bring(slot) {
    slot.coming ??= fetchLeaf(slot).finally(() => { slot.coming = null; });
    return slot.coming;
  }

  async function fetchLeaf(slot) {
    if (slot.here) return;
    fetching++;
    slot.stop = new AbortController();
    try {
      const address = `${leaves.dataset.leaves}?from=${slot.from}&to=${slot.to}${cited ? "&at=" + cited : ""}`;
      const answer = await fetch(address, { signal: slot.stop.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const leaf = new DOMParser().parseFromString(await answer.text(), "text/html").body;
      put(slot, leaf.childNodes);
    } catch (failed) {
      if (failed.name !== "AbortError") slot.element.replaceChildren(link(slot));
      slot.here = failed.name !== "AbortError";
    } finally {
      fetching--;
      look();
    }
  }

  /** Where a leaf could not be fetched, a link leads to its page. */
  function link(slot) {
    const line = document.createElement("p");
    line.className = "turn";
    const link = document.createElement("a");
    link.href = `${location.pathname}?from=${slot.from}`;
    link.textContent = "Further";
    line.append(link);
    return line;
  }

  function distance(slot) {
    const { top, bottom } = slot.element.getBoundingClientRect();
    return Math.max(top - innerHeight, -bottom, 0);
  }

  /** Fetches what is near, the nearest first, and lets go of what is far. */
  function update() {
    for (const slot of slots) {
      if (slot.here && distance(slot) > far) release(slot);
      else if (slot.coming && !slot.wanted && distance(slot) > near) slot.stop?.abort();
    }
    // Who drags the scroll bar through the book is not asking for what flies past.
    const moved = Math.abs(scrollY - place);
    place = scrollY;
    if (moved > near) {
      look();
      return;
    }
    const wanted = [];
    for (let i = slotAt(-near); i < slots.length && slots[i].element.getBoundingClientRect().top < innerHeight + near; i++) {
      if (!slots[i].here && !slots[i].coming) wanted.push([distance(slots[i]), slots[i]]);
    }
    wanted.sort(([one], [other]) => one - other);
    for (const [, slot] of wanted.slice(0, Math.max(0, atOnce - fetching))) bring(slot);
  }

  function look() {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      if (long) update();
      const held = block();
      stand = { held, height: held?.getBoundingClientRect().top ?? 0, top: scrollY };
      if (held?.dataset.from) seen(Number(held.dataset.from));
    });
  }

  /** Goes to a part, or to the first paragraph from a place on. */
  async function goTo(from, part) {
    const named = () => (part ? document.getElementById(part) : null);
    const here = named();
    if (here) {
      here.scrollIntoView();
      return here;
    }
    const slot = slots.find((each) => from < each.to) ?? slots.at(-1);
    if (!slot.here) {
      slot.wanted = true;
      slot.element.scrollIntoView();
      await bring(slot);
      slot.wanted = false;
    }
    const blocks = [...slot.element.children];
    const target = named()
      ?? blocks.findLast((each) => Number(each.dataset.from) <= from) ?? blocks[0] ?? slot.element;
    target.scrollIntoView();
    look();
    return target;
  }

  /** Brings the next leaf behind or before what is here; false where the text ends. */
  async function bringMore(by) {
    const here = slots.filter((slot) => slot.here);
    const next = slots[slots.indexOf(by > 0 ? here.at(-1) : here[0]) + by];
    if (!next) return false;
    next.wanted = true;
    await bring(next);
    next.wanted = false;
    return next.here;
  }

  if (long) {
    history.scrollRestoration = "manual";
    document.querySelectorAll(".reading > .turn").forEach((line) => line.remove());
    const at = slots.findIndex((slot) => slot.here);
    first.before(...slots.slice(0, at).map((slot) => slot.element));
    first.after(...slots.slice(at + 1).map((slot) => slot.element));
    placeNotes(leaves);
    guess();
    if (at > 0 || location.hash) (document.getElementById(location.hash.slice(1)) ?? first).scrollIntoView();
    // A telephone that hides its address line resizes too, and nothing moves.
    addEventListener("resize", () => {
      if (innerWidth === width) return;
      width = innerWidth;
      const { held, height, top } = stand;
      placeNotes(leaves);
      guess();
      if (held && top > 0) scrollBy({ top: held.getBoundingClientRect().top - height, behavior: "instant" });
    });
  }
  addEventListener("scroll", look, { passive: true });
  addEventListener("resize", look);
  look();
  return { goTo, bringMore, still, long };
}
