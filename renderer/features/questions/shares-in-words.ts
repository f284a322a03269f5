import type { WindowFormat } from '../../format/use-format.ts';

/** A smaller share would be printed as nothing. */
const leastShare = 0.005;

/** Territories with their shares in per cent, in the order given: `VN 69, MY 19, CN 12`. */
export function sharesInWords(
  shares: readonly { territory: string; share: number }[],
  format: WindowFormat,
): string {
  return shares
    .filter(({ share }) => share >= leastShare)
    .map(({ territory, share }) => `${format.territoryCode(territory)}\u00a0${format.number(share * 100, 0)}`)
    .join(', ');
}
