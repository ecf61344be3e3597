// Moves the ledger from day to day by a slider. Without this script the day is typed in.
const EPOCH = 2440588;
const slider = document.querySelector("[data-day]");
const field = document.querySelector('input[name="as-of"]');

/** A Julian day number as a date; years before the common era keep their sign. */
function dateOf(number) {
  const date = new Date((number - EPOCH) * 86400000);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  const two = (part) => String(part).padStart(2, "0");
  return `${year < 0 ? "-" : ""}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

if (slider && field) {
  slider.addEventListener("input", () => {
    field.value = dateOf(Number(slider.value));
    slider.setAttribute("aria-valuetext", field.value);
  });
  slider.addEventListener("change", () => slider.form.requestSubmit());
}
