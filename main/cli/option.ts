/** One option of a command, as help shows it and as the words are read. */
export type OptionSpec =
  | { readonly kind: 'switch'; readonly say: string }
  | { readonly kind: 'text'; readonly value: string; readonly say: string }
  /** May be given more than once. */
  | { readonly kind: 'texts'; readonly value: string; readonly say: string }
  | { readonly kind: 'number'; readonly value: string; readonly least: number; readonly say: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly say: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<Spec extends OptionSpec> = Spec extends { kind: 'switch' }
  ? boolean
  : Spec extends { kind: 'texts' }
    ? readonly string[]
    : Spec extends { kind: 'number' }
      ? number | null
      : Spec extends { kind: 'choice'; choices: readonly (infer Choice)[] }
        ? Choice | null
        : string | null;

/** What was given for each option; `null` (a switch: `false`, of many: none) where nothing was. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>;
};
