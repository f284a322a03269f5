import { idOf, numberOf, textOf, type CsvRow } from './csv.ts';
import { provenanceOf } from './sources.ts';

const memberStates = ['DE', 'NL', 'BE'];

/** Name without the remark in brackets that some rows carry. */
const plainName = (name: string): string => name.replace(/\s*[(（].*$/, '');

/** Places as library records, in order of id. */
export function buildPlaces(rows: readonly CsvRow[]): readonly object[] {
  return rows
    .map((row) => {
      const country = textOf(row, 'country_iso2');
      const code = textOf(row, 'id');
      return {
        id: idOf(code),
        code,
        isUnLocode: textOf(row, 'is_unlocode') === 'Y',
        name: { en: plainName(textOf(row, 'name')), zhHant: plainName(textOf(row, 'name_zh_hant')) },
        country,
        territory: memberStates.includes(country) ? 'eu' : country.toLowerCase(),
        cluster: textOf(row, 'region_cluster'),
        latitude: numberOf(row, 'lat'),
        longitude: numberOf(row, 'lon'),
        kinds: textOf(row, 'kinds').split(';'),
        ...provenanceOf(row),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
