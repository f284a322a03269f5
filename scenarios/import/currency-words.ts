import { halfWidth } from './half-width.ts';

/** What currencies are written as. A bare `$` and `¥` stand for several and are taken for the one that a sheet most likely means. */
const codes = new Map<string, string>(
  Object.entries({
    us$: 'USD',
    $: 'USD',
    usd$: 'USD',
    hk$: 'HKD',
    nt$: 'TWD',
    s$: 'SGD',
    sg$: 'SGD',
    a$: 'AUD',
    c$: 'CAD',
    '€': 'EUR',
    '£': 'GBP',
    '₫': 'VND',
    '฿': 'THB',
    '₹': 'INR',
    '₩': 'KRW',
    '₱': 'PHP',
    rm: 'MYR',
    rp: 'IDR',
    rmb: 'CNY',
    cnh: 'CNY',
    '¥': 'CNY',
    '￥': 'CNY',
    元: 'CNY',
    人民幣: 'CNY',
    人民币: 'CNY',
    美元: 'USD',
    美金: 'USD',
    港元: 'HKD',
    港幣: 'HKD',
    港币: 'HKD',
    歐元: 'EUR',
    欧元: 'EUR',
    英鎊: 'GBP',
    英镑: 'GBP',
    日圓: 'JPY',
    日元: 'JPY',
    越南盾: 'VND',
  }),
);

const others =
  'JPY CHF AUD CAD NZD SEK NOK DKK PLN CZK TRY MXN BRL AED SAR BDT KHR LAK LKR MMK MOP PKR ZAR ILS HUF RON'.split(
    ' ',
  );
const known = new Set([...codes.values(), ...others]);

/** The code of the currency that a word names; `null` for a word that names none. */
export function currencyOf(word: string): string | null {
  const text = halfWidth(word).trim();
  const code = codes.get(text.toLowerCase());
  if (code !== undefined) return code;
  const upper = text.toUpperCase();
  return known.has(upper) ? upper : null;
}

/** A code that is three letters, known or not: what a column of currencies may hold. */
export function currencyCodeOf(word: string): string | null {
  const upper = halfWidth(word).trim().toUpperCase();
  return currencyOf(word) ?? (/^[A-Z]{3}$/.test(upper) ? upper : null);
}
