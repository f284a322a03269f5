import type { BookFonts } from '../book.ts';
import { colours, faces, numberFormats, type FaceStyle, type Look } from '../looks.ts';
import { escapeMarkup, xmlHead } from './xml-text.ts';

export interface StyleRegistry {
  /** The number by which a cell names its look. */
  readonly styleOf: (look: Look) => number;
  /** The styles of every look asked for so far, as the part `styles.xml`. */
  readonly xml: () => string;
}

/** Formats that every spreadsheet knows by number. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '#,##0': 3,
  '#,##0.00': 4,
  '@': 49,
};
const firstOwnFormat = 164;

/** Gives each look that is used one style; number 0 is a plain cell. */
export function styleRegistry(fonts: BookFonts): StyleRegistry {
  const fontTexts = list([fontXml(fonts, faces.plain)]);
  const fillTexts = list([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borderTexts = list([borderXml(null)]);
  const formats = list<string>([]);
  const styles = list<string>(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const byLook = new Map<string, number>();

  function styleXml({ face, format, side }: Look): string {
    const style: FaceStyle = faces[face];
    const code = numberFormats[format];
    const numberFormat = builtIn[code] ?? firstOwnFormat + formats.place(code);
    const font = fontTexts.place(fontXml(fonts, style));
    const fill = fillTexts.place(fillXml(style.fill));
    const border = borderTexts.place(borderXml(style.rule));
    const wrap = style.wraps ? ' wrapText="1"' : '';
    const vertical = face === 'header' ? 'bottom' : 'center';
    const horizontal = side === 'indented' ? 'horizontal="left" indent="1"' : `horizontal="${side}"`;
    return (
      `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
      `<alignment ${horizontal} vertical="${vertical}"${wrap}/></xf>`
    );
  }

  return {
    styleOf(look) {
      const key = `${look.face} ${look.format} ${look.side}`;
      let style = byLook.get(key);
      if (style === undefined) {
        style = styles.place(styleXml(look));
        byLook.set(key, style);
      }
      return style;
    },
    xml() {
      const ownFormats = formats.items.map(
        (code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escapeMarkup(code)}"/>`,
      );
      return (
        `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
        counted('numFmts', ownFormats) +
        counted('fonts', fontTexts.items) +
        counted('fills', fillTexts.items) +
        counted('borders', borderTexts.items) +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        counted('cellXfs', styles.items) +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        `<dxfs count="1"><dxf><font><b/><color rgb="FF${colours.ink}"/></font><fill><patternFill patternType="solid">` +
        '<fgColor rgb="FFFFF2C2"/><bgColor rgb="FFFFF2C2"/></patternFill></fill></dxf></dxfs>' +
        '<tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/>' +
        '</styleSheet>'
      );
    },
  };
}

function list<Item>(first: readonly Item[]) {
  const items: Item[] = [...first];
  return {
    items,
    place(item: Item): number {
      const found = items.indexOf(item);
      return found >= 0 ? found : items.push(item) - 1;
    },
  };
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fontXml({ name, size }: BookFonts, style: FaceStyle): string {
  return (
    `<font>${style.bold ? '<b/>' : ''}<sz val="${size + style.size}"/>` +
    `<color rgb="FF${colours[style.colour]}"/><name val="${escapeMarkup(name)}"/><family val="2"/></font>`
  );
}

function fillXml(fill: FaceStyle['fill']): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colours[fill]}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(rule: FaceStyle['rule']): string {
  const side = (name: string, colour: string | null) =>
    colour === null ? `<${name}/>` : `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  const top = rule === 'strong above' ? colours.strongLine : null;
  const bottom = rule === 'below' ? colours.line : rule === 'strong below' ? colours.strongLine : null;
  return `<border><left/><right/>${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}
