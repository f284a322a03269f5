/** Amounts of a table or chart are all printed divided by one scale, chosen by the largest, with so many decimals. */
export interface MoneyScale {
  scale: 1 | 1e3 | 1e6;
  digits: number;
}

export function moneyScale(largest: number): MoneyScale {
  const size = Math.abs(largest);
  if (size >= 100e6) return { scale: 1e6, digits: 1 };
  if (size >= 1e6) return { scale: 1e6, digits: 2 };
  if (size >= 10e3) return { scale: 1e3, digits: 1 };
  return { scale: 1, digits: 2 };
}
