import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../scenarios/checks/finding.ts';
import type { Column } from '../../../../renderer/components/grid/column.ts';
import { columnsOf } from '../../../../renderer/features/network/columns-of.ts';
import { directoryOf } from '../../../../renderer/features/network/directory.ts';
import { defaultOf } from '../../../../renderer/features/network/field-default.ts';
import { marksOf, type MarksAsk } from '../../../../renderer/features/network/marks.ts';
import { tables } from '../../../../renderer/features/network/table-list.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { draftKey, type AnyRecord, type Draft } from '../../../../renderer/store/content.ts';
import { idOf } from '../../../../renderer/store/records.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork().withDuty('us_mfn', { rate: 0.04 }).build();
const duty = network.duties[0]!;
const format = formatIn('en');
const context = {
  text: textIn('en'),
  format,
  directory: directoryOf(network, format),
  baseCurrency: 'USD',
  today: '2026-11-25',
};
const columns = columnsOf(tables.duties.columns, context, 'USD', (path) => defaultOf('duties', path));
const column = (key: string) => columns.find((each) => each.key === key)!;

function markOf(key: string, given: Partial<MarksAsk>, record: AnyRecord = duty) {
  const mark = marksOf({
    collection: 'duties',
    findings: [],
    drafts: {},
    scenario: null,
    idOf: (each) => idOf(each, 'duties'),
    baseOf: null,
    text: context.text,
    isStale: () => false,
    ...given,
  });
  return mark(record, column(key));
}

const finding = (severity: Finding['severity'], field: string, say: string): Finding => ({
  code: 'test',
  severity,
  about: { collection: 'duties', id: 'us_mfn', field },
  position: null,
  say,
  next: null,
});

function drafts(scenario: string | null, text: string): Readonly<Record<string, Draft>> {
  const draft: Draft = {
    scenario,
    collection: 'duties',
    id: 'us_mfn',
    path: ['rate'],
    text,
    problem: 'too big',
  };
  return { [draftKey(scenario, 'duties', 'us_mfn', ['rate'])]: draft };
}

describe('the mark of a cell', () => {
  it('is none where nothing is known, and none for a note', () => {
    expect(markOf('rate', {})).toBeNull();
    expect(markOf('rate', { findings: [finding('note', 'rate', 'By the way.')] })).toBeNull();
  });

  it('is the error of 1 error and 1 warning, and speaks for what lies inside its field', () => {
    const findings = [finding('warning', 'rate', 'High.'), finding('error', 'rate/0', 'Wrong.')];
    expect(markOf('rate', { findings })).toMatchObject({ state: 'error', say: 'Wrong.', language: 'en' });
    expect(markOf('validFrom', { findings })).toBeNull();
  });

  it('is the refused entry as typed, in its own scenario alone and before any finding', () => {
    const findings = [finding('error', 'rate', 'Wrong.')];
    expect(markOf('rate', { findings, drafts: drafts(null, 'abc') })).toMatchObject({ text: 'abc' });
    expect(markOf('rate', { drafts: drafts('s', 'abc') })).toBeNull();
    // What can be read is refused by the rule of the schema, in the unit of the column.
    const { say, language } = markOf('rate', { drafts: drafts(null, '4000') })!;
    expect(say).toMatch(/^It must be at most 1,000.?%\.$/);
    expect(language).toBeNull();
  });

  it('is the change of a scenario from 4 % to 9 %, and none for its other fields', () => {
    const baseOf = () => duty as AnyRecord;
    const changed = { ...duty, rate: 0.09 };
    expect(markOf('rate', { scenario: 's', baseOf }, changed)).toMatchObject({ state: 'overridden' });
    expect(markOf('validFrom', { scenario: 's', baseOf }, changed)).toBeNull();
    expect(markOf('rate', { scenario: 's', baseOf: () => undefined })).toMatchObject({ state: 'overridden' });
  });

  it('is an age past its limit in a computed column', () => {
    const computed = columns.find(({ path }) => path === null)!;
    const isStale = (_: AnyRecord, { key }: Column<AnyRecord>) => key === computed.key;
    expect(markOf(computed.key, { isStale })).toMatchObject({ state: 'stale', text: null });
  });
});
