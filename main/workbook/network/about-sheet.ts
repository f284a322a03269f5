import { bareSheet, onOnePage } from '../bare-sheet.ts';
import type { Row, Sheet } from '../book.ts';
import { look } from '../looks.ts';
import { textWidth } from '../text-width.ts';
import type { NetworkStamp } from './network-book.ts';
import { furtherSheet } from './network-sheets.ts';

/** How the workbook of a network is read and filled in. */
export function aboutSheet({ title, programVersion, writtenAt }: NetworkStamp): Sheet {
  const lines = [
    `Written by PlusN ${programVersion} on ${writtenAt.slice(0, 10)}. plusn import reads it back to the same network.`,
    'One sheet for each kind of record, one row for each record, by its id. Lists inside records have sheets of their own, by the id of their record.',
    'A blank cell takes the default, or states nothing. Rates are per cent; dates are days; money is in the currency of its row, or in the base currency.',
    'Lists are written a, b, c. In a choice of ids, * is all of them, @name a group, [a] a list of one.',
    `What no cell can hold stands on the sheet ${furtherSheet.name}, where there is such a sheet.`,
  ];
  return {
    name: 'About',
    widths: [120],
    rows: [
      { height: 24, cells: [{ kind: 'text', text: title, look: look('title') }] },
      ...lines.map((text): Row => ({
        height: textWidth(text) > 125 ? 30 : 17,
        cells: [{ kind: 'text', text, look: look('note') }],
      })),
    ],
    ...bareSheet,
    print: onOnePage(title),
  };
}
