/** What is left of a list of volumes when the small ones are left out. */
export interface TopLanes<Item> {
  shown: readonly Item[];
  all: number;
  /** Volume shown of all volume; `null` where there is none. */
  share: number | null;
}

const leastShare = 0.95;
const mostShown = 40;

/** The largest items that cover 95 % of the volume, or the 40 largest where those cover less. */
export function topLanes<Item extends { volume: number }>(items: readonly Item[]): TopLanes<Item> {
  const sorted = [...items].sort((one, other) => Math.abs(other.volume) - Math.abs(one.volume));
  const total = sorted.reduce((sum, { volume }) => sum + Math.abs(volume), 0);
  const shown: Item[] = [];
  let covered = 0;
  for (const item of sorted) {
    if (shown.length >= mostShown || covered >= leastShare * total || item.volume === 0) break;
    shown.push(item);
    covered += Math.abs(item.volume);
  }
  return { shown, all: items.length, share: total > 0 ? covered / total : null };
}
