import type { FoundImport, ReadImport, TableMapping } from '../../main/contract/imports.ts';
import type { PlannerError } from '../../main/contract/reply.ts';
import type { DayOrder } from '../../scenarios/import/read-span.ts';
import { withPeriodsOf } from './with-periods-of.ts';
import { plainWords } from '../../scenarios/import/plain-words.ts';
import { putImport } from '../../scenarios/import/put-import.ts';
import { formatMessage } from '../i18n/format-message.ts';
import { said } from '../i18n/said.ts';
import { changesBetween } from '../store/changes-between.ts';
import type { Importing } from '../store/desk-slice.ts';
import { chooseToOpen } from './choose-path.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';

/** Opens the first step. What was imported before is let go. */
export function beginImport(parts: SessionParts): void {
  const { store, randomId } = parts;
  closeImport(parts);
  const importing: Importing = {
    key: randomId(),
    step: 'choose',
    found: null,
    mappings: {},
    proposal: null,
    base: null,
    progress: null,
    isBusy: false,
  };
  store.getState().setDesk({ importing });
}

/** Asks which file, and reads it; one that cannot be read leaves the step as it was. */
export async function importFile(parts: SessionParts): Promise<void> {
  const path = await chooseToOpen(parts, 'table');
  if (path !== null) await read(parts, { kind: 'file', path });
}

export const importText = (parts: SessionParts, text: string): Promise<void> =>
  read(parts, { kind: 'text', name: formatMessage(messages.pasted, parts.language()), text });

async function read(parts: SessionParts, source: ReadImport['source']): Promise<void> {
  const { planner, store, language } = parts;
  const { importing, document, preferences } = store.getState();
  if (importing === null || document === null) return;
  const { key } = importing;
  const { network } = document.content;
  update(parts, key, { isBusy: true, progress: null });
  const reply = await planner.request('import/read', {
    key,
    source,
    network,
    remembered: preferences.importHeaders,
    language: language(),
  });
  if (!reply.ok) {
    fail(parts, key, reply.error);
    return;
  }
  const found = reply.value;
  const isReadable = found.kind === 'network' || found.tables.length > 0;
  const mappings = Object.fromEntries(
    found.tables.flatMap(({ name, mapping }) => (mapping === null ? [] : [[name, mapping]])),
  );
  const step = isReadable ? 'map' : 'choose';
  update(parts, key, { isBusy: false, found, mappings, proposal: null, step });
  // The workbook of a whole network says itself what it holds.
  if (found.kind === 'network') await previewImport(parts);
}

export async function mapTable(parts: SessionParts, sheet: string, entity: string | null): Promise<void> {
  const { importing } = parts.store.getState();
  if (importing === null) return;
  const { key, mappings } = importing;
  if (entity === null) {
    const { [sheet]: _, ...others } = mappings;
    update(parts, key, { mappings: others, proposal: null });
    return;
  }
  const mapping = await askMapping(parts, sheet, entity, null);
  if (mapping !== null) changeMapping(parts, mapping);
}

/** Reads the dates of a sheet in another order: headers that are dates are looked up anew, and all else stays as chosen. */
export async function orderDays(
  parts: SessionParts,
  sheet: string,
  dayOrder: DayOrder | null,
): Promise<void> {
  const mapping = parts.store.getState().importing?.mappings[sheet];
  if (mapping === undefined) return;
  const anew = await askMapping(parts, sheet, mapping.entity, dayOrder);
  if (anew !== null) changeMapping(parts, withPeriodsOf({ ...mapping, dayOrder }, anew));
}

/** What the host takes the columns of a table for; `null` where it says nothing, or another import has begun since. */
async function askMapping(
  parts: SessionParts,
  sheet: string,
  entity: string,
  dayOrder: DayOrder | null,
): Promise<TableMapping | null> {
  const { planner, store } = parts;
  const { importing, document, preferences } = store.getState();
  if (importing === null || document === null) return null;
  const { key } = importing;
  const { network } = document.content;
  const remembered = preferences.importHeaders;
  const reply = await planner.request('import/map', { key, network, remembered, sheet, entity, dayOrder });
  if (reply.ok) return isStill(parts, key) ? reply.value : null;
  fail(parts, key, reply.error);
  return null;
}

export function changeMapping(parts: SessionParts, mapping: TableMapping): void {
  const { importing } = parts.store.getState();
  if (importing === null) return;
  const mappings = { ...importing.mappings, [mapping.sheet]: mapping };
  update(parts, importing.key, { mappings, proposal: null });
}

export async function previewImport(parts: SessionParts): Promise<void> {
  const { planner, store } = parts;
  const { importing, document } = store.getState();
  if (importing === null || document === null || importing.found === null) return;
  const { key, mappings, found } = importing;
  const { network } = document.content;
  update(parts, key, { isBusy: true, progress: null });
  const reply = await planner.request('import/propose', { key, network, mappings: Object.values(mappings) });
  if (!reply.ok) {
    fail(parts, key, reply.error);
    return;
  }
  remember(parts, found, mappings);
  update(parts, key, {
    isBusy: false,
    progress: null,
    proposal: reply.value,
    base: network,
    step: 'preview',
  });
}

export function backInImport(parts: SessionParts): void {
  const { importing } = parts.store.getState();
  if (importing === null) return;
  const step = importing.step === 'preview' && importing.found?.kind === 'tables' ? 'map' : 'choose';
  update(parts, importing.key, { step, proposal: null });
}

/** One step of undo, in the base network: scenarios keep their overrides on it. */
export function acceptImport(parts: SessionParts): void {
  const { store, tell } = parts;
  const { importing, document, change } = store.getState();
  if (importing?.proposal == null || document === null) return;
  const { network } = document.content;
  // What was edited since was not in the preview.
  if (network !== importing.base) {
    void previewImport(parts);
    return;
  }
  const name = importing.found?.name ?? '';
  change(
    said(messages.importLabel, { name }),
    changesBetween(network, putImport(network, importing.proposal)),
  );
  closeImport(parts);
  tell({ id: 'imported', severity: 'note', said: said(messages.imported, { name }) });
}

export function closeImport({ store, planner }: SessionParts): void {
  const { importing, setDesk } = store.getState();
  if (importing === null) return;
  setDesk({ importing: null });
  void planner.request('import/close', { key: importing.key });
}

export function hearImportProgress(
  parts: SessionParts,
  { key, done, of }: { readonly key: string; readonly done: number; readonly of: number },
): void {
  update(parts, key, { progress: { done, of } });
}

const isStill = ({ store }: SessionParts, key: string) => store.getState().importing?.key === key;

function update({ store }: SessionParts, key: string, change: Partial<Importing>): void {
  const { importing, setDesk } = store.getState();
  if (importing?.key === key) setDesk({ importing: { ...importing, ...change } });
}

/** An import that was closed on the way has nothing to complain of. */
function fail(parts: SessionParts, key: string, error: PlannerError): void {
  if (!isStill(parts, key)) return;
  update(parts, key, { isBusy: false });
  parts.tellFailure(error);
}

/** Keeps which header is which field, for the next file of the same make. */
function remember({ store }: SessionParts, found: FoundImport, mappings: Importing['mappings']): void {
  const { preferences, setPreferences } = store.getState();
  const kept: Record<string, Record<string, string>> = Object.fromEntries(
    Object.entries(preferences.importHeaders).map(([entity, headers]) => [entity, { ...headers }]),
  );
  for (const { sheet, entity, columns } of Object.values(mappings)) {
    const table = found.tables.find(({ name }) => name === sheet);
    for (const { column, header } of table?.columns ?? []) {
      const use = columns[column];
      const words = plainWords(header);
      if (use?.kind === 'field' && words !== '')
        (kept[entity] ??= {})[words] = use.unit === null ? use.field : `${use.field}:${use.unit}`;
    }
  }
  setPreferences({ importHeaders: kept });
}
