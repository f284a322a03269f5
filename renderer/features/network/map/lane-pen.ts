/** A lane being drawn: whether it has left a site yet; `null` when none is. */
export type LanePen = { from: string | null } | null;

/** What choosing a site does to a lane being drawn: it begins there, or ends there and is done. The same site twice begins anew. */
export function laneStep(
  pen: NonNullable<LanePen>,
  site: string,
): { pen: LanePen; lane: { from: string; to: string } | null } {
  if (pen.from === null) return { pen: { from: site }, lane: null };
  if (pen.from === site) return { pen: { from: null }, lane: null };
  return { pen: null, lane: { from: pen.from, to: site } };
}
