import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestTrail, trailEntry, type TrailEntry } from '../../../scenarios/domain/trail.ts';
import { inputsText, serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { joinTrails, withEntry } from '../../../scenarios/trail/join-trails.ts';
import { trailChanges } from '../../../scenarios/trail/trail-changes.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const entry = (at: string, by = 'Chan'): TrailEntry => trailEntry.parse({ at, by, did: 'saved' });
const minute = (n: number) => new Date(Date.UTC(2026, 6, 1, 0, n)).toISOString();

describe('a trail', () => {
  it(`keeps the newest ${longestTrail} entries, and the newest stands first`, () => {
    const full = Array.from({ length: longestTrail }, (_, n) => entry(minute(longestTrail - n)));
    const longer = withEntry(full, entry(minute(999)));
    expect(longer).toHaveLength(longestTrail);
    expect([longer[0]!.at, longer.at(-1)!.at]).toEqual([minute(999), minute(2)]);
  });

  it('adds 1 line to the text of the file, and changes no other', () => {
    const before = sampleDocument();
    const after = { ...before, trail: withEntry(before.trail, entry('2026-07-03T00:00:00Z')) };
    const lines = (of: typeof before) => serialiseDocument(of).split('\n');
    const more = lines(after).filter((line) => !lines(before).includes(line));
    expect(more).toEqual(['    { "at": "2026-07-03T00:00:00Z", "by": "Chan", "did": "saved" },']);
    expect(lines(after).filter((line) => !more.includes(line))).toEqual(lines(before));
  });

  it('is no part of the 1 text that a plan is known by', () => {
    const { network, scenarios } = sampleDocument();
    expect(inputsText(network, scenarios[0]!.overrides)).not.toContain('陳小姐');
  });
});

const someTrail = fc
  .uniqueArray(fc.tuple(fc.nat(300), fc.constantFrom('Chan', 'Lam', 'Ng')), {
    maxLength: 30,
    selector: ([n, by]) => `${n} ${by}`,
  })
  .map((drawn) =>
    joinTrails(
      drawn.map(([n, by]) => entry(minute(n), by)),
      [],
    ),
  );

describe('2 trails joined', () => {
  it('are the same in either order, of 3 in either grouping, and of one with itself', () => {
    fc.assert(
      fc.property(someTrail, someTrail, someTrail, (x, y, z) => {
        expect(joinTrails(x, x)).toEqual(x);
        expect(joinTrails(x, y)).toEqual(joinTrails(y, x));
        expect(joinTrails(joinTrails(x, y), z)).toEqual(joinTrails(x, joinTrails(y, z)));
      }),
    );
  });

  it('are in the order of their moments, also where 1 is written with parts of a second', () => {
    const [early, late] = [entry('2026-07-01T00:00:00Z'), entry('2026-07-01T00:00:00.500Z')];
    expect(joinTrails([early], [late])).toEqual([late, early]);
  });
});

describe('what an entry counts', () => {
  it('is 1 lane added, 2 changed and 1 removed, the settings, a scenario and a plan', () => {
    const before = sampleDocument();
    const after = sampleDocument();
    const [one, other, gone] = after.network.lanes;
    one!.transitDays += 1;
    other!.dwellDays += 1;
    after.network.lanes = [
      ...after.network.lanes.filter((lane) => lane !== gone),
      { ...gone!, id: 'a_new_one' as never },
    ];
    after.network.settings.costOfCapitalPerYear = 0.5;
    after.scenarios.pop();
    after.plans[0]!.solvedAt = '2026-07-02T00:00:00Z';
    expect(trailChanges(before, after)).toEqual([
      { what: 'settings', added: 0, changed: 1, removed: 0 },
      { what: 'lanes', added: 1, changed: 2, removed: 1 },
      { what: 'scenarios', added: 0, changed: 0, removed: 1 },
      { what: 'plans', added: 0, changed: 1, removed: 0 },
    ]);
    expect(trailChanges(before, before)).toEqual([]);
    expect(trailChanges(before, sampleDocument())).toEqual([]);
  });
});
