import type { Agreement } from '../../../../scenarios/domain/agreement.ts';

/** What the rules of one agreement ask of a product's materials, as alternatives: each unit keeps one of them. */
export interface RuleOfOrigin {
  /** Nothing is asked at all. */
  readonly isFree: boolean;
  /** One alternative: only originating units of these inputs. `null` where no rule is of that kind. */
  readonly mustOriginate: ((inputHsCode: string | null) => boolean) | null;
  /** The other: materials that do not originate are worth at most this share of the product; `null` likewise. */
  readonly mostShare: number | null;
}

/**
 * The rules of the longest prefix that begins the product's code, joined: of two change-of-heading rules one is enough,
 * a change of heading asks less than `wholly`, and of two content rules the lower one asks less. `null` without a rule.
 */
export function ruleOfOrigin({ rules }: Agreement, hsCode: string | null): RuleOfOrigin | null {
  const code = digitsOf(hsCode ?? '');
  const fitting = rules
    .map((rule) => ({ ...rule, prefix: digitsOf(rule.hsPrefix) }))
    .filter(({ prefix }) => code.startsWith(prefix));
  const longest = Math.max(...fitting.map(({ prefix }) => prefix.length));
  const alternatives = fitting.filter(({ prefix }) => prefix.length === longest);
  if (alternatives.length === 0) return null;
  const has = (wanted: string) => alternatives.some(({ kind }) => kind === wanted);
  const contents = alternatives.flatMap(({ kind, threshold }) => (kind === 'rvc' ? [threshold ?? 0] : []));
  return {
    isFree: has('none'),
    mustOriginate: has('cth')
      ? (inputHsCode) => isOfHeading(inputHsCode, hsCode)
      : has('wholly')
        ? () => true
        : null,
    mostShare: contents.length === 0 ? null : 1 - Math.min(...contents),
  };
}

const headingDigits = 4;

/** Whether a change of heading cannot be shown: the first four digits are the same, or one side has not so many. */
function isOfHeading(some: string | null, other: string | null): boolean {
  const [one, two] = [some, other].map((code) => digitsOf(code ?? '').slice(0, headingDigits));
  return one === two || one!.length < headingDigits || two!.length < headingDigits;
}

function digitsOf(code: string): string {
  return code.replaceAll('.', '');
}
