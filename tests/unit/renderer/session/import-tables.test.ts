import { describe, expect, it } from 'vitest';
import type { FoundImport, TableMapping } from '../../../../main/contract/imports.ts';
import { aSessionAtWork } from '../../../support/a-session.ts';
import { Refusal } from '../../../support/fake-planner.ts';

const mapping = (entity: string): TableMapping => ({
  sheet: 'rows',
  entity,
  headerRow: 0,
  columns: { 0: { kind: 'skip' } },
  constants: {},
  decimal: null,
  dayOrder: null,
  isWhole: false,
});

const found = (key: string): FoundImport => ({
  key,
  name: 'rows',
  kind: 'tables',
  tables: [{ name: 'rows', rowCount: 1, columns: [], mapping: mapping('demand') }],
  entities: [],
  findings: [],
});

const rows = { read: 0, examples: 0, totals: 0, addedUp: { quantities: 0, into: 0 }, wrong: 0 };

async function anImport() {
  const work = await aSessionAtWork();
  work.planner.answer({ 'import/read': ({ key }) => found(key) });
  await work.session.beginImport();
  return { ...work, importing: () => work.store.getState().importing };
}

describe('an import', () => {
  it('puts 1 new capacity and 1 product less into the network as 1 step of undo', async () => {
    const { session, store, planner, importing } = await anImport();
    const before = store.getState().document!.content.network;
    const gone = before.products.at(-1)!.id;
    const site = { ...before.sites[0]!, throughputPerPeriod: 4321 };
    planner.answer({
      'import/propose': () => ({
        collections: [
          { collection: 'sites', records: [site], removed: [] },
          { collection: 'products', records: [], removed: [gone] },
        ],
        settings: null,
        rows,
        conversions: [],
        findings: [],
      }),
    });
    await session.importText('a');
    await session.previewImport();
    expect(importing()?.step).toBe('preview');
    session.acceptImport();
    const after = store.getState().document!.content.network;
    expect(after.sites[0]!.throughputPerPeriod).toBe(4321);
    expect(after.products).toHaveLength(before.products.length - 1);
    store.getState().undo();
    expect(store.getState().document!.content.network).toEqual(before);
  });

  it('that is closed while its rows are read says 0 about what became of them', async () => {
    const { session, planner, notices } = await anImport();
    planner.answer({ 'import/read': () => new Refusal('bad-request') });
    const reading = session.importText('a');
    session.closeImport();
    await reading;
    expect(notices()).toEqual([]);
  });

  it('tells 1 refusal of rows while it stands', async () => {
    const { session, planner, notices, importing } = await anImport();
    planner.answer({ 'import/read': () => new Refusal('bad-request') });
    await session.importText('a');
    expect(notices()).toHaveLength(1);
    expect(importing()?.isBusy).toBe(false);
  });

  it('takes no mapping that was asked for by the import before it', async () => {
    const { session, planner, importing } = await anImport();
    await session.importText('a');
    planner.answer({ 'import/map': () => mapping('lanes') });
    const late = session.mapTable('rows', 'lanes');
    await session.beginImport();
    await late;
    expect(importing()?.mappings).toEqual({});
    await session.importText('a');
    await session.mapTable('rows', 'lanes');
    expect(importing()?.mappings['rows']?.entity).toBe('lanes');
  });
});
