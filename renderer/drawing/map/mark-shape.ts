import type { SiteKind } from './map-site.ts';

/** The outline of a site's mark around a point. Square: plant. Ring: market. Diamond: hub. Triangle: supplier. */
export function markShape(kind: SiteKind, x: number, y: number): string {
  switch (kind) {
    case 'plant':
      return `M${x - 4} ${y - 4}h8v8h-8z`;
    case 'market':
      return `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`;
    case 'hub':
      return `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}z`;
    case 'supplier':
      return `M${x} ${y - 3.5}L${x + 3.5} ${y + 2.5}H${x - 3.5}z`;
  }
}
