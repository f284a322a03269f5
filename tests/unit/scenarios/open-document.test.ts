import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../scenarios/checks/finding.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import type { OpenedDocument } from '../../../scenarios/schema/open-document.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { placeOf } from './check-cases.ts';

const text = serialiseDocument(sampleDocument());

/** The sample file with one passage replaced; the passage must be there once. */
function withChange(passage: string, replacement: string): string {
  expect(text.split(passage)).toHaveLength(2);
  return text.replace(passage, () => replacement);
}

function only({ findings }: OpenedDocument, code: string): Finding {
  const found = findings.filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** The text from a position on. */
function textAt(whole: string, { position }: Finding): string {
  const line = whole.split('\n')[(position?.line ?? 0) - 1] ?? '';
  return line.slice((position?.column ?? 0) - 1);
}

describe('openDocument', () => {
  it('opens the sample file with 2 notes, on a layer that is only proposed and on edits without a reason', () => {
    const opened = openDocument(text);
    expect(opened.foundVersion).toBe(2);
    expect(opened.findings.map((finding) => finding.code)).toEqual([
      'duty-rate-unknown',
      'override-without-reason',
    ]);
    expect(serialiseDocument(opened.document!)).toBe(text);
  });

  it('opens a file that begins with 1 byte order mark and uses carriage returns', () => {
    const opened = openDocument(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(serialiseDocument(opened.document!)).toBe(text);
  });

  it('says at which line git has left the marks of a merge conflict, before or inside 1 record', () => {
    const lines = text.split('\n');
    for (const line of [4, 30]) {
      const torn = lines.toSpliced(
        line - 1,
        1,
        '<<<<<<< HEAD',
        lines[line - 1]!,
        '=======',
        lines[line - 1]!,
        '>>>>>>> theirs',
      );
      for (const end of ['\n', '\r\n']) {
        const finding = only(openDocument(torn.join(end)), 'not-json');
        expect(finding.say).toBe(`There are marks of a git merge conflict at line ${line}.`);
        expect(finding.next).toContain('git mergetool');
        expect(finding.position).toEqual({ line, column: 1 });
      }
    }
  });

  it('says that version 7 is too new, and which program reads it', () => {
    const opened = openDocument(withChange('"version": 2', '"version": 7'));
    expect(opened).toMatchObject({ document: null, foundVersion: 7 });
    const finding = only(opened, 'file-too-new');
    expect(finding.say).toBe(
      'The file is of version 7, written by PlusN 0.1.0; this program reads versions up to 2.',
    );
    expect(finding.next).toBe('Open it with a PlusN that reads version 7.');
  });

  it.each([
    ['', 'empty-file'],
    [' \n', 'empty-file'],
    ['PK\u0003\u0004', 'not-json'],
    ['[1]', 'not-a-scenario-file'],
    ['{"format": "geojson", "version": 1}', 'not-a-scenario-file'],
    ['{"format": "plusn"}', 'version-unknown'],
    ['{"format": "plusn", "version": 0}', 'version-unknown'],
    ['{"format": "plusn", "version": 1.5}', 'version-unknown'],
    ['{"format": "plusn", "version": 1, "a": 1, "a": 2}', 'duplicate-key'],
  ])('refuses %j with 1 error, %s', (bad, code) => {
    const { document, findings } = openDocument(bad);
    expect(document).toBeNull();
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']]);
  });

  it.each([
    ['"quantity": 2000', '"quantity": -5', 'demand/chicago_fan_07/quantity', '-5', 'must be at least 0'],
    ['"mode": "air"', '"mode": "ship"', 'lanes/hong_kong_chicago/mode', '"ship"', 'must be "sea" or "air"'],
    [
      '"start": "2026-09-01"',
      '"start": "2026-02-30"',
      'settings//periods/2/start',
      '"2026-02-30"',
      'must be a date',
    ],
    [
      '"fromQuantity": 10000',
      '"fromQuantity": "10000"',
      'offers/motor_dongguan/tiers/1/fromQuantity',
      '"10000"',
      'must be a number, not "10000"',
    ],
    ['"kind": "pair"', '"kind": "pear"', 'policies/no_air_motors/kind', '"pear"', 'must be "share" or'],
    ['"name": "Chicago"', '"name": 7', 'sites/chicago/name', '7', 'must be a text or a record, not 7'],
    [
      '"scale": 1.4',
      '"scal": 1.4',
      'scenarios/us_25_on_vn/overrides/1',
      '{ "at"',
      'must state exactly one of to, scale, add, remove',
    ],
    [
      '"scale": 1.4',
      '"scale": "1.4"',
      'scenarios/us_25_on_vn/overrides/1/scale',
      '"1.4"',
      'must be a number',
    ],
    ['"roles": ["plant"]', '"roles": []', 'sites/binh_duong/roles', '[]', 'must have at least 1 entries'],
    ['"territory": "us", ', '', 'sites/chicago/territory', '{ "id": "chicago"', 'is missing'],
    [
      '"id": "suzhou_dongguan"',
      '"id": "Suzhou-Dongguan"',
      'lanes/Suzhou-Dongguan/id',
      '"Suzhou-Dongguan"',
      'must be an id',
    ],
    ['"products": ["fan"]', '"products": ["fan", 4]', 'closing/fans_left/products/1', '4', 'must be a text'],
  ])('refuses %s as %s and points there, 1 finding', (passage, replacement, place, at, rule) => {
    const bad = withChange(passage, replacement);
    const opened = openDocument(bad);
    expect(opened.document).toBeNull();
    const finding = only(opened, 'invalid-value');
    expect(placeOf(finding)).toBe(place);
    expect(textAt(bad, finding).startsWith(at)).toBe(true);
    expect(finding.say).toContain(rule);
    expect(finding.next).not.toBeNull();
  });

  it('finds 3 mistakes at once', () => {
    const bad = withChange('"mode": "air"', '"mode": "ship"')
      .replace('"quantity": 2000', '"quantity": -5')
      .replace('"code": "HK"', '"code": false');
    const { document, findings } = openDocument(bad);
    expect(document).toBeNull();
    const lines = bad.split('\n');
    const rows = ['"code": false', '"mode": "ship"', '"quantity": -5'].map(
      (passage) => lines.findIndex((line) => line.includes(passage)) + 1,
    );
    expect(findings.map((finding) => finding.position?.line)).toEqual(rows);
    expect(findings).toHaveLength(3);
  });

  it('lists 200 of 300 mistakes and counts the rest', () => {
    const document = sampleDocument();
    const row = document.network.demand[0]!;
    document.network.demand = Array.from({ length: 300 }, (_, n) => ({
      ...row,
      id: `d_${n}` as never,
      quantity: -1,
    }));
    const { findings } = openDocument(serialiseDocument(document));
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)?.say).toBe(
      'There are 100 more values that break a rule; the first 200 are listed.',
    );
  });

  it('opens a file with a lane to nowhere, with 1 error that points at the lane’s end', () => {
    const bad = withChange('"to": "dongguan", "mode"', '"to": "dongguam", "mode"');
    const opened = openDocument(bad);
    expect(opened.document).not.toBeNull();
    const finding = only(opened, 'unknown-reference');
    expect(finding.severity).toBe('error');
    expect(finding.next).toBe('Did you mean dongguan? If not, add dongguam.');
    expect(textAt(bad, finding).startsWith('"dongguam"')).toBe(true);
  });

  it('keeps an unknown field and warns that the known one is 1 letter away', () => {
    const bad = withChange('"transitDays": 24', '"transitDay": 24');
    const opened = openDocument(bad);
    const finding = only(opened, 'unknown-field');
    expect(finding.severity).toBe('warning');
    expect(placeOf(finding)).toBe('lanes/binh_duong_chicago/transitDay');
    expect(finding.next).toBe('If transitDays is meant, rename the field.');
    expect(serialiseDocument(opened.document!)).toContain('"transitDay": 24');
  });

  it('tells a field that 3 records share once', () => {
    const document = sampleDocument();
    for (const lane of document.network.lanes.slice(0, 3)) Object.assign(lane, { ownerOfLane: 'north' });
    const finding = only(openDocument(serialiseDocument(document)), 'unknown-field');
    expect(finding.severity).toBe('note');
    expect(finding.say).toContain('2 more records');
  });

  it('repairs an id with 2 blanks around it and says so', () => {
    const bad = withChange('"to": "dongguan", "mode"', '"to": " dongguan ", "mode"');
    const opened = openDocument(bad);
    expect(serialiseDocument(opened.document!)).toBe(text);
    expect(placeOf(only(opened, 'repaired-blanks'))).toBe('lanes/suzhou_dongguan/to');
  });

  it.each([
    ['"products": ["fan"]', '"products": [" fan"]', 'closing/fans_left/products/0'],
    ['"mode": "air"', '"mode": "air "', 'lanes/hong_kong_chicago/mode'],
    ['"code": "VND"', '"code": "\\tVND"', 'currencies/VND/code'],
    ['"start": "2026-09-01"', '"start": "2026-09-01\\u3000"', 'settings//periods/2/start'],
  ])('repairs the blank in %s written as %s, 1 warning', (passage, replacement, place) => {
    const opened = openDocument(withChange(passage, replacement));
    expect(serialiseDocument(opened.document!)).toBe(text);
    expect(placeOf(only(opened, 'repaired-blanks'))).toBe(place);
  });

  it('leaves 2 blanks around a name, which may have them', () => {
    const opened = openDocument(withChange('"name": "Chicago"', '"name": " Chicago "'));
    expect(opened.findings.map((finding) => finding.code)).toEqual([
      'duty-rate-unknown',
      'override-without-reason',
    ]);
    expect(serialiseDocument(opened.document!)).toContain('"name": " Chicago "');
  });

  it('drops 1 of 2 records that are the same word for word and says so', () => {
    const record = '      { "id": "hk", "name": "Hong Kong", "code": "HK" },\n';
    const opened = openDocument(withChange(record, record + record));
    expect(serialiseDocument(opened.document!)).toBe(text);
    expect(placeOf(only(opened, 'repaired-identical-record'))).toBe('territories/hk/');
  });

  it('keeps 2 records of one id that differ, as an error', () => {
    const record = '      { "id": "hk", "name": "Hong Kong", "code": "HK" },\n';
    const opened = openDocument(withChange(record, `${record}${record.replace('Hong Kong', 'Kowloon')}`));
    expect(opened.document?.network.territories).toHaveLength(6);
    expect(only(opened, 'duplicate-id').severity).toBe('error');
  });

  it('warns of probabilities that add up to 110 %', () => {
    const finding = only(
      openDocument(withChange('"probability": 0.6', '"probability": 0.7')),
      'probabilities-sum',
    );
    expect(finding.say).toBe('The probabilities of the scenarios add up to 110 %, more than 100 %.');
  });

  it('sums up 3 edits without a reason in one note on their scenario', () => {
    const finding = only(openDocument(text), 'override-without-reason');
    expect(finding.severity).toBe('note');
    expect(placeOf(finding)).toBe('scenarios/us_25_on_vn/');
    expect(finding.say).toContain('3 overrides give no reason, "lanes/binh_duong_chicago/transitDays"');
  });

  it('finds 2 scenarios of one id', () => {
    const finding = only(openDocument(withChange('"id": "as_is"', '"id": "us_25_on_vn"')), 'duplicate-id');
    expect(finding).toMatchObject({
      severity: 'error',
      about: { collection: 'scenarios', id: 'us_25_on_vn' },
    });
  });
});
