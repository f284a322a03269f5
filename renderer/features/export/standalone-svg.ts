/** What styles give to a drawing, as attributes that any reader of SVG knows. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Values that need no saying. */
const initial: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};

const svgSpace = 'http://www.w3.org/2000/svg';
const onlyOnScreen = [
  'class',
  'role',
  'tabindex',
  'aria-label',
  'aria-description',
  'aria-hidden',
  'aria-pressed',
  'style',
];

export interface StandaloneSvg {
  text: string;
  width: number;
  height: number;
}

/**
 * A drawing of the screen as a file of its own: styles written on each element, fonts by name, a title and a
 * description, the surface's colour behind it and space around it. What only receives the pointer is left out.
 */
export function standaloneSvg(
  drawn: SVGSVGElement,
  title: string,
  description: string | null,
): StandaloneSvg {
  const { width, height } = drawn.getBoundingClientRect();
  const margin = 16;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  writeStyles(drawn, copy);
  for (const hit of copy.querySelectorAll('[data-only-on-screen]')) hit.remove();
  const whole = { width: Math.ceil(width + margin * 2), height: Math.ceil(height + margin * 2) };
  const root = document.createElementNS(svgSpace, 'svg');
  root.setAttribute('xmlns', svgSpace);
  root.setAttribute('width', String(whole.width));
  root.setAttribute('height', String(whole.height));
  root.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  root.append(element('title', title));
  if (description !== null) root.append(element('desc', description));
  const ground = document.createElementNS(svgSpace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  root.append(ground, copy);
  return { text: `${new XMLSerializer().serializeToString(root)}\n`, ...whole };
}

function element(name: string, text: string): SVGElement {
  const made = document.createElementNS(svgSpace, name);
  made.textContent = text;
  return made;
}

function writeStyles(from: Element, to: Element): void {
  if (from.tagName === 'title' || from.tagName === 'desc') return;
  const style = getComputedStyle(from);
  const isText = from.tagName === 'text' || from.tagName === 'tspan';
  for (const property of properties) {
    if (property.startsWith('font') && !isText) continue;
    const value = style.getPropertyValue(property);
    if (value === '' || value === initial[property]) continue;
    to.setAttribute(property, value);
  }
  for (const attribute of onlyOnScreen) to.removeAttribute(attribute);
  const children = [...to.children];
  [...from.children].forEach((child, n) => {
    const copied = children[n];
    if (copied !== undefined) writeStyles(child, copied);
  });
}
