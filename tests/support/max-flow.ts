/** Units that can be sent from sources to orders: what each source can send, what each order wants, and who may serve whom. */
export interface Assignment {
  capacities: ReadonlyMap<string, number>;
  orders: readonly { quantity: number; sources: readonly string[] }[];
}

interface Group {
  quantity: number;
  sources: readonly string[];
  /** Units that each source sends to it. */
  sent: Map<string, number>;
}

/** How a path comes to a source: for which group, and which source of that group is relieved. */
interface Step {
  group: Group;
  from: string | null;
}

/** The most that can be served, by augmenting paths (Ford & Fulkerson), one shortest path at a time. */
export function mostServed({ capacities, orders }: Assignment): number {
  const left = new Map(capacities);
  const groups = new Map<string, { quantity: number; sources: readonly string[] }>();
  for (const { quantity, sources } of orders) {
    const key = [...sources].sort().join(' ');
    const known = groups.get(key);
    groups.set(key, { quantity: (known?.quantity ?? 0) + quantity, sources });
  }
  const open = [...groups.values()].map((group): Group => ({ ...group, sent: new Map() }));
  let served = 0;
  for (const group of open) {
    let wanted = group.quantity;
    while (wanted > 0) {
      // From this group to a source with room, moving what other groups send there to other sources.
      const before = new Map<string, Step>();
      const queue: string[] = [];
      for (const source of group.sources) {
        before.set(source, { group, from: null });
        queue.push(source);
      }
      let end: string | null = null;
      for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
        if ((left.get(source) ?? 0) > 0) {
          end = source;
          break;
        }
        for (const other of open) {
          if ((other.sent.get(source) ?? 0) === 0) continue;
          for (const next of other.sources) {
            if (before.has(next)) continue;
            before.set(next, { group: other, from: source });
            queue.push(next);
          }
        }
      }
      if (end === null) break;
      let units = Math.min(wanted, left.get(end) ?? 0);
      for (let at: string | null = end; at !== null;) {
        const step: Step = before.get(at)!;
        if (step.from !== null) units = Math.min(units, step.group.sent.get(step.from) ?? 0);
        at = step.from;
      }
      left.set(end, (left.get(end) ?? 0) - units);
      for (let at: string | null = end; at !== null;) {
        const step: Step = before.get(at)!;
        step.group.sent.set(at, (step.group.sent.get(at) ?? 0) + units);
        if (step.from !== null) step.group.sent.set(step.from, (step.group.sent.get(step.from) ?? 0) - units);
        at = step.from;
      }
      wanted -= units;
      served += units;
    }
  }
  return served;
}
