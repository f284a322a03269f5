/** What a site is drawn as: the first of its roles in this order. */
export const siteKinds = ['plant', 'market', 'hub', 'supplier'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** A site as a map draws it. */
export interface MapSite {
  id: string;
  /** In the planner's language. */
  name: string;
  kind: SiteKind;
  territory: string;
  /** Degrees, north positive. */
  latitude: number;
  /** Degrees, east positive. */
  longitude: number;
  /** Units made, served, passed on or sold here, by kind; `null` where no plan says. */
  total: number | null;
  state: 'open' | 'candidate' | 'closed';
}
