import { xmlHead, xmlText } from './xml-text.ts';

export interface SharedStrings {
  /** The number by which cells name a text. */
  readonly place: (text: string) => number;
  /** The part `sharedStrings.xml`, in pieces. */
  readonly xml: () => Generator<string>;
}

/** Keeps each text once, however many cells hold it. */
export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let uses = 0;
  return {
    place(text) {
      uses += 1;
      let place = places.get(text);
      if (place === undefined) {
        place = places.size;
        places.set(text, place);
      }
      return place;
    },
    *xml() {
      yield `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${places.size}">`;
      for (const text of places.keys()) yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
      yield '</sst>';
    },
  };
}
