import { madeForMarkets, unitsMadeBy } from '../../plan/made-for-markets.ts';
import { words } from '../../language/words.ts';
import { singleSourced } from '../facts/single-sourced.ts';
import type { Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { percentText } from '../report-numbers.ts';

const texts = {
  origin: words(
    '{share} of finished units carry the origin {origin}, and {site} makes {siteShare} of all.',
    '{share} 的成品原產地為{origin}；{site}一處生產全部的 {siteShare}。',
    '{share} 的成品原产地为{origin}；{site}一处生产全部的 {siteShare}。',
  ),
  single: words(
    '{count} products are made at one plant only.',
    '{count} 種產品只由一家工廠生產。',
    '{count} 种产品只由一家工厂生产。',
  ),
  singleOne: words(
    'One product is made at one plant only: {product}.',
    '一種產品只由一家工廠生產：{product}。',
    '一种产品只由一家工厂生产：{product}。',
  ),
};

/** How much hangs on one origin, one plant, and on plants that alone make something. Nothing where nothing is made. */
export function sayDependence({ fillStrong, answer, names }: ReportContext): readonly Markup[] {
  const rows = madeForMarkets(answer);
  const all = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  const [origin] = unitsMadeBy(rows, 'origin');
  const [site] = unitsMadeBy(rows, 'site');
  if (origin === undefined || site === undefined || all <= 0) return [];
  const single = singleSourced(rows);
  const sentence = fillStrong(texts.origin, {
    origin: names.territory(origin.id),
    share: percentText(origin.quantity / all),
    site: names.site(site.id),
    siteShare: percentText(site.quantity / all),
  });
  if (single.length === 0) return [sentence];
  return [
    sentence,
    single.length === 1
      ? fillStrong(texts.singleOne, { product: names.product(single[0]!) })
      : fillStrong(texts.single, { count: String(single.length) }),
  ];
}
