import { describe, expect, it } from 'vitest';
import { inputsHash } from '../../../main/services/inputs-hash.ts';
import { mergeDocuments } from '../../../main/services/merge-documents.ts';
import { document as documentSchema, type PlannerDocument } from '../../../scenarios/schema/document.ts';
import type { TrailEntry } from '../../../scenarios/domain/trail.ts';
import { fileOf, kettles } from '../cli/a-file.ts';

const bare = documentSchema.parse(JSON.parse(fileOf(kettles.build())));
const mine = () => 'mine' as const;

const planOf = ({ network, scenarios }: PlannerDocument, scenario: string | null, solvedAt: string) => ({
  scenario,
  inputsHash: inputsHash(network, scenarios.find(({ id }) => id === scenario)?.overrides ?? []),
  solvedAt,
  record: { status: 'optimal' },
});
const slower = (of: PlannerDocument): PlannerDocument => ({
  ...of,
  network: { ...of.network, lanes: of.network.lanes.map((lane) => ({ ...lane, transitDays: 21 })) },
});
const renamed = (of: PlannerDocument): PlannerDocument => ({
  ...of,
  scenarios: of.scenarios.map((each) => ({ ...each, name: 'Repealed' })),
});
const base = {
  ...bare,
  plans: [planOf(bare, null, '2026-11-01'), planOf(bare, 'no_surcharge', '2026-11-01')],
};

describe('plans of a merged file', () => {
  it('stay where the 2 sides touched none of their inputs', () => {
    const { document, plansLeftOut } = mergeDocuments(
      base,
      renamed(base),
      { ...base, scenarios: [...base.scenarios, { ...base.scenarios[0]!, id: 'again' as never }] },
      mine,
    );
    expect(document.plans).toEqual(base.plans);
    expect(plansLeftOut).toEqual([]);
    expect(document.scenarios.map(({ name }) => name)).toEqual(['Repealed', 'No surcharge']);
  });

  it('go where 1 edit has moved their inputs, and are told', () => {
    const { document, plansLeftOut } = mergeDocuments(base, slower(base), renamed(base), mine);
    expect([document.plans, plansLeftOut]).toEqual([[], [null, 'no_surcharge']]);
  });

  it('are the newer of 2 that answer the same inputs', () => {
    const solved = (of: PlannerDocument, day: string): PlannerDocument => ({
      ...of,
      plans: [planOf(of, null, day)],
    });
    const { document } = mergeDocuments(
      base,
      solved(renamed(base), '2026-11-03'),
      solved(base, '2026-11-05'),
      mine,
    );
    expect(document.plans.map(({ solvedAt }) => solvedAt)).toEqual(['2026-11-05']);
  });

  it('stay as they are, stale ones too, where 1 side did nothing', () => {
    const stale = slower(base);
    expect(mergeDocuments(base, stale, base, mine).document).toBe(stale);
    expect(mergeDocuments(base, base, stale, mine).document).toBe(stale);
  });
});

describe('the trail of a merged file', () => {
  const entry = (at: string, by: string): TrailEntry => ({
    at,
    by,
    did: 'saved',
    changed: [],
    because: null,
  });
  const first = entry('2026-11-01T08:00:00Z', 'Chan');
  const [ofMine, ofTheirs] = [entry('2026-11-03T08:00:00Z', 'Chan'), entry('2026-11-02T08:00:00Z', 'Lam')];
  const kept = (of: PlannerDocument, trail: TrailEntry[]) => ({ ...of, trail });

  it('is that of both sides, newest first, with what they share 1 time', () => {
    const { document, conflicts } = mergeDocuments(
      kept(base, [first]),
      kept(slower(base), [ofMine, first]),
      kept(renamed(base), [ofTheirs, first]),
      mine,
    );
    expect(document.trail).toEqual([ofMine, ofTheirs, first]);
    expect(conflicts).toEqual([]);
  });

  it('is that of both also where 1 side changed nothing else', () => {
    const { document } = mergeDocuments(
      kept(base, [first]),
      kept(base, [ofMine, first]),
      kept(slower(base), [ofTheirs, first]),
      mine,
    );
    expect(document.trail).toEqual([ofMine, ofTheirs, first]);
    expect(document.network.lanes[0]!.transitDays).toBe(21);
  });
});
