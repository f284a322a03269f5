import type { Lever } from './lever.ts';

/** A lever as one word: `duty:us_s301`, `freight:sea,air`, `wage:vn`, `exchange:CNY`, `demand:@us_markets`. `parseLever` reads it. */
export function leverId(lever: Lever): string {
  switch (lever.kind) {
    case 'duty':
      return `duty:${lever.layer}`;
    case 'freight':
      return `freight:${listed(lever.modes)}`;
    case 'wage':
      return `wage:${lever.territory}`;
    case 'exchange':
      return `exchange:${lever.currency}`;
    case 'demand':
      return `demand:${listed(lever.markets)}`;
  }
}

function listed(names: string | readonly string[]): string {
  return typeof names === 'string' ? names : names.join(',');
}
