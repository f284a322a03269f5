const focusable =
  'a[href], button:not([disabled]), input:not([tabindex="-1"]), select, textarea, [tabindex]:not([tabindex="-1"])';

/** The focus goes to what stands after a grid in the page, or before it; past the last comes the first. */
export function leaveGrid(frame: Element | null, isBack: boolean): void {
  const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) => each.offsetParent !== null,
  );
  const inside = stops.filter((each) => frame?.contains(each) === true);
  const edge = isBack ? stops.indexOf(inside[0]!) - 1 : stops.indexOf(inside.at(-1)!) + 1;
  stops[(edge + stops.length) % stops.length]?.focus();
}
