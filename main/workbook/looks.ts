/** How a number is shown, by what it is. */
export const numberFormats = {
  general: 'General',
  text: '@',
  // What rounds to nothing is shown as nothing; the value stays in the cell.
  units: '[>=0.5]#,##0;[<=-0.5]-#,##0;"—"',
  money: '[>=0.5]#,##0;[<=-0.5]-#,##0;"—"',
  cents: '#,##0.00',
  perUnit: '#,##0.00',
  hours: '[>=0.5]#,##0;[<=-0.5]-#,##0;"—"',
  load: '[>=0.05]#,##0.0;[<=-0.05]-#,##0.0;"—"',
  share: '0.0%',
  rate: '0.0###%',
  date: 'd mmm yyyy',
  chineseDate: 'yyyy"年"m"月"d"日"',
  isoDate: 'yyyy-mm-dd',
  any: '#,##0.######',
} as const;
export type NumberFormat = keyof typeof numberFormats;

/** What a cell is in the eyes of its reader: its type, weight, rule and ground. */
export const faces = {
  plain: { bold: false, size: 0, colour: 'ink', fill: null, rule: null, wraps: false },
  title: { bold: true, size: 3, colour: 'ink', fill: null, rule: null, wraps: false },
  sentence: { bold: false, size: 1, colour: 'ink', fill: null, rule: null, wraps: true },
  key: { bold: true, size: 5, colour: 'ink', fill: null, rule: null, wraps: false },
  section: { bold: true, size: 1, colour: 'ink', fill: null, rule: null, wraps: false },
  note: { bold: false, size: -1, colour: 'grey', fill: null, rule: null, wraps: true },
  /** Of a row that shows how to fill in the others. */
  example: { bold: false, size: 0, colour: 'grey', fill: null, rule: 'below', wraps: false },
  header: { bold: true, size: 0, colour: 'ink', fill: 'ground', rule: 'strong below', wraps: true },
  body: { bold: false, size: 0, colour: 'ink', fill: null, rule: 'below', wraps: false },
  wrapped: { bold: false, size: 0, colour: 'ink', fill: null, rule: 'below', wraps: true },
  total: { bold: true, size: 0, colour: 'ink', fill: null, rule: 'strong above', wraps: false },
} as const satisfies Readonly<Record<string, FaceStyle>>;
export type Face = keyof typeof faces;

export interface FaceStyle {
  readonly bold: boolean;
  /** Points more than a plain cell. */
  readonly size: number;
  readonly colour: keyof typeof colours;
  readonly fill: keyof typeof colours | null;
  readonly rule: 'below' | 'strong below' | 'strong above' | null;
  readonly wraps: boolean;
}

/** Of the window's light theme, so that a printed plan looks like the one on the screen. */
export const colours = {
  ink: '191A1C',
  grey: '646669',
  line: 'E1DFD9',
  strongLine: '646669',
  ground: 'F3F2EE',
} as const;

/** Text stands left and numbers right; text behind a column of numbers keeps its distance. A header stands as its column does. */
export type Side = 'left' | 'indented' | 'right';

export interface Look {
  readonly face: Face;
  readonly format: NumberFormat;
  readonly side: Side;
}

export const look = (face: Face, format: NumberFormat = 'general', side: Side = 'left'): Look => ({
  face,
  format,
  side,
});

/** A number in a table, right-aligned. */
export const numberLook = (format: NumberFormat, face: Face = 'body'): Look => look(face, format, 'right');
