const named: ReadonlySet<string> = new Set(['cn', 'vn', 'my', 'hk', 'th', 'id', 'in']);

/**
 * The hue of a territory of origin, as a colour that CSS and SVG take. Territories beyond the seven share one hue,
 * and a bonded zone `cn_…` has the hue of the territory around it, whose origin its goods have.
 */
export function originColour(territory: string): string {
  return `var(--origin-${hueOf(territory)})`;
}

/** The colour of text that is set on the hue of a territory. */
export function onOriginColour(territory: string): string {
  return `var(--on-origin-${hueOf(territory)})`;
}

function hueOf(territory: string): string {
  const [country = ''] = territory.split('_');
  return named.has(country) ? country : 'other';
}
