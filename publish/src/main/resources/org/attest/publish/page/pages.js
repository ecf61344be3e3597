// Keys of the reading view: m shows or hides all marks, / goes to the search.
const remembered = "attest.plain";
document.body.classList.toggle("plain", localStorage.getItem(remembered) === "yes");
document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    event.preventDefault();
    document.querySelector("input[type=search]").focus();
  } else if (event.key === "m") {
    const plain = document.body.classList.toggle("plain");
    localStorage.setItem(remembered, plain ? "yes" : "no");
  }
});
