import type { NameLanguage } from '../../../scenarios/domain/name-in.ts';

/** How volumes of one map are printed: all at one scale, so that they can be compared. */
export interface VolumeScale {
  divisor: number;
  /** Stands after a number, or before “units”; empty for whole units. */
  suffix: string;
  digits: number;
}

type Step = readonly [from: number, divisor: number, suffix: string];

const steps: Readonly<Record<NameLanguage, readonly Step[]>> = {
  en: [
    [2e7, 1e6, 'm'],
    [1e4, 1e3, 'k'],
  ],
  'zh-HK': [
    [1e9, 1e8, '億'],
    [1e5, 1e4, '萬'],
  ],
  'zh-CN': [
    [1e9, 1e8, '亿'],
    [1e5, 1e4, '万'],
  ],
};

/** The scale that suits the largest volume: three digits of it, and no decimals beyond a thousand. */
export function volumeScale(largest: number, language: NameLanguage): VolumeScale {
  const found = steps[language].find(([from]) => largest >= from);
  if (found === undefined) return { divisor: 1, suffix: '', digits: 0 };
  const [, divisor, suffix] = found;
  return { divisor, suffix, digits: largest / divisor >= 100 ? 0 : 1 };
}
