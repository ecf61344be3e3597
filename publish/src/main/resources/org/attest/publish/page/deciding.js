// One pair at a time, decided by one key; the next is there at once.
const main = document.querySelector("main.pairs");
const queue = document.getElementById("queue");
const told = document.getElementById("told");
const left = document.getElementById("left");

/** So many pairs are at hand before more are fetched. */
const FEW = 6;

/** So many come at once. */
const PAGE = 10;

/** The code of a decision about somebody who is not there. */
const GONE = "P021";

const seen = new Set();
const past = [];
let skipped = 0;
let asking = false;
let sending = Promise.resolve();
let total = Number(main.dataset.total);

const pairs = () => [...queue.querySelectorAll(".pair")];
const now = () => queue.querySelector(".pair.now");

function say(words, wrong = false) {
  told.textContent = words;
  told.classList.toggle("wrong", wrong);
}

function count(by) {
  total = Math.max(0, total + by);
  left.textContent = `${total.toLocaleString("en")} ${main.dataset.noun}${total === 1 ? "" : "s"}`;
}

/** Shows the first pair of the queue alone. */
function show() {
  const all = pairs();
  all.forEach((pair, at) => pair.classList.toggle("now", at === 0));
  document.getElementById("none").hidden = all.length > 0;
  if (all.length < FEW) more();
}

/** Puts the next pairs behind those at hand, once what was sent is followed. */
async function more() {
  if (asking) return;
  asking = true;
  await sending;
  let fresh = [];
  for (let from = skipped; !fresh.length; from += PAGE) {
    const answer = await fetch(`${main.dataset.alone}?from=${from}`).catch(() => null);
    const box = document.createElement("template");
    box.innerHTML = answer?.ok ? await answer.text() : "";
    const there = [...box.content.querySelectorAll(".pair")];
    fresh = there.filter((pair) => !seen.has(pair.dataset.pair));
    if (!there.length) break;
  }
  fresh.forEach((pair) => seen.add(pair.dataset.pair));
  queue.append(...fresh);
  asking = false;
  if (fresh.length) show();
}

async function send(address, fields) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(fields),
  });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.detail ?? told.title);
  return told;
}

/** Queues what is sent, so that decisions are made in the order of the keys. */
function inOrder(work) {
  sending = sending.then(work, work);
  return sending;
}

const token = () => document.querySelector("input[name=_csrf]")?.value;
const names = (pair) => pair.getAttribute("aria-label");

function decide(verdict) {
  const pair = now();
  if (!pair || !token()) return;
  const form = pair.querySelector("form");
  const fields = { ...Object.fromEntries(new FormData(form)), verdict };
  const step = { pair, seq: null };
  past.push(step);
  pair.classList.remove("now");
  pair.remove();
  setAside(pair);
  count(-1);
  say(`${verdict}: ${names(pair)}`);
  show();
  inOrder(() =>
    send("/decide", fields).then(
      (done) => { step.seq = done.seq; },
      (failed) => {
        if (past.includes(step)) past.splice(past.indexOf(step), 1);
        // what is gone was settled by an earlier decision and needs none
        if (!failed.message.startsWith(GONE)) {
          count(1);
          back(pair);
        }
        say(failed.message, true);
      }));
}

/** What else was proposed of one of the two is asked for anew: a decision may settle it as well. */
function setAside(decided) {
  const gone = [decided.dataset.first, decided.dataset.second];
  pairs()
    .filter((pair) => gone.includes(pair.dataset.first) || gone.includes(pair.dataset.second))
    .forEach((pair) => {
      seen.delete(pair.dataset.pair);
      pair.remove();
    });
}

function back(pair) {
  queue.prepend(pair);
  show();
}

function skip() {
  const pair = now();
  if (!pair) return;
  past.push({ pair, skipped: true });
  skipped += 1;
  pair.classList.remove("now");
  pair.remove();
  say(`skipped: ${names(pair)}`);
  show();
}

function undo() {
  const step = past.pop();
  if (!step) return say("there is nothing to undo");
  if (step.skipped) {
    skipped -= 1;
    say(`back: ${names(step.pair)}`);
    return back(step.pair);
  }
  const fields = { _csrf: token() ?? step.pair.querySelector("input[name=_csrf]").value };
  say(`undone: ${names(step.pair)}`);
  count(1);
  back(step.pair);
  inOrder(() =>
    step.seq === null
      ? Promise.resolve()
      : send("/undo", { ...fields, seq: step.seq }).catch((failed) => say(failed.message, true)));
}

function because() {
  now()?.querySelector("input[name=because]")?.focus();
}

const keys = { s: () => decide("same"), d: () => decide("different"), k: skip, " ": skip, u: undo, b: because };

if (token()) {
  main.classList.add("alone");
  main.querySelector(".hint").hidden = false;
  pairs().forEach((pair) => seen.add(pair.dataset.pair));
  show();
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.target.matches("input, textarea, select")) return;
    if (event.key === " " && event.target.matches("button, a, summary")) return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    }
  }, { capture: true });
  queue.addEventListener("submit", (event) => {
    event.preventDefault();
    decide(event.submitter?.value ?? "same");
  });
}
