// Keys that every page has, and what the reading view adds to them.
import { startReading } from "./reading.js";

const dialog = document.getElementById("keys");
const typing = (target) => target.matches("input, textarea, select");

const steps = { j: 1, k: -1 };
const lines = () => [...document.querySelectorAll(".reading .block, .lines > li, .entities > li")];

/** Moves the focus to the next or the previous paragraph or line. */
function step(by) {
  const all = lines();
  if (!all.length) return;
  const held = document.activeElement.closest(".block, li");
  let at = all.indexOf(held) + by;
  if (held === null || !all.includes(held)) {
    at = all.findIndex((line) => line.getBoundingClientRect().bottom > 80);
  }
  const line = all[Math.min(Math.max(at, 0), all.length - 1)];
  const target = line.matches("li") ? line.querySelector("a") : line;
  if (target === line) line.tabIndex = -1;
  target.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
}

function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("attest.theme", root.dataset.theme);
}

const keys = {
  "/": () => { document.getElementById("q").focus(); document.getElementById("q").select(); },
  "?": () => dialog.showModal(),
  d: toggleTheme,
  ...startReading(() => dialog.showModal()),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.key === "Escape" && typing(event.target)) event.target.blur();
  if (typing(event.target)) return;
  const action = event.key in steps ? () => step(steps[event.key]) : keys[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});
