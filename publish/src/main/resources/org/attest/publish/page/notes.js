// Puts each note into the margin at the height of its mark, below the note before it.
const gap = 12;

export function placeNotes(leaves) {
  const beside =
    !document.body.classList.contains("with-facsimile") &&
    matchMedia("(min-width: 62.01rem)").matches &&
    !matchMedia("print").matches;
  leaves.classList.toggle("placed", beside);
  if (!beside) return;
  const notes = [...leaves.querySelectorAll(".note")];
  const places = notes.map((note) => {
    const call = document.getElementById("call-" + note.id);
    const block = note.closest(".block").getBoundingClientRect();
    return {
      block: block.top + scrollY,
      mark: (call ? call.getBoundingClientRect().top : block.top) + scrollY,
      height: note.offsetHeight,
    };
  });
  let free = 0;
  notes.forEach((note, i) => {
    const top = Math.max(places[i].mark - 4, free);
    note.style.top = top - places[i].block + "px";
    free = top + places[i].height + gap;
  });
}

// Tells on which note one rests.
for (const [event, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
  document.addEventListener(event, ({ target }) => {
    const call = target.closest?.(".call");
    if (call) document.getElementById(call.hash.slice(1))?.classList.toggle("called", on);
  });
}
addEventListener("beforeprint", () => document.querySelector(".leaves")?.classList.remove("placed"));
