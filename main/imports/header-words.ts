import { plainWords } from '../../scenarios/import/plain-words.ts';

/** A header as it is looked up: its words, without and with what stands in brackets, and what may be a unit. */
export interface HeaderWords {
  readonly whole: string;
  readonly bare: string;
  /** Likeliest first. */
  readonly units: readonly string[];
  /** What a price is for: `kg` in `USD/kg` and in `freight per kg`; `null` where it says none. */
  readonly per: string | null;
}

/** `Gross weight (lb)` is `gross weight`, with the unit `lb`; `Freight USD/FEU` may be in `USD`, or in `FEU`. */
export function headerWords(header: string): HeaderWords {
  const oneLine = header.replaceAll(/\s+/g, ' ').trim();
  const brackets = [...oneLine.matchAll(/[(（[【]([^()（）[\]【】]*)[)）\]】]/g)].map(([, inside]) =>
    inside!.trim(),
  );
  const outside = oneLine.replaceAll(/[(（[【][^()（）[\]【】]*[)）\]】]/g, ' ').trim();
  const behind = /[,，:：/]\s*([^,，:：/]+)$/.exec(outside)?.[1];
  const units = [...brackets.flatMap(partsOf), ...(behind === undefined ? [] : partsOf(behind))];
  const per = /(?:\/|\bper\b|每)\s*([\p{L}\p{N}³]+)/iu.exec(oneLine)?.[1]?.toLowerCase() ?? null;
  return { whole: plainWords(oneLine), bare: plainWords(outside), units, per };
}

const partsOf = (text: string): readonly string[] =>
  [text, ...text.split(/[/ ,;]+/)].filter((part) => part !== '');

/** Without its last word, which may be a unit: `weight` and `kg`. */
export function withoutLastWord(bare: string): { readonly bare: string; readonly last: string } | null {
  const at = bare.lastIndexOf(' ');
  return at < 0 ? null : { bare: bare.slice(0, at), last: bare.slice(at + 1) };
}
