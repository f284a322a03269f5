import { dateOf } from '../../../scenarios/domain/calendar-day.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import type { AnsweredLayer } from '../../../scenarios/trade/duty-answer.ts';
import { said, type Said } from '../../i18n/said.ts';
import { spaceScripts } from '../../i18n/space-scripts.ts';
import { headlineMessages as messages } from './headline-messages.ts';
import type { Explained } from './explain-duty.ts';
import { layerName } from './layer-words.ts';
import { printRate } from './print-rate.ts';
import { ordinaryFirst, type RowWords } from './duty-rows.ts';
import { withArticle } from './with-article.ts';

export interface DutyNames {
  territory: (id: string) => string;
  /** Names in a row: `MFN 4.2 % and Section 301 12.5 %`. */
  list: (names: readonly string[]) => string;
}

/** Layers named one by one in the sentence; of more the rows tell. */
const mostParts = 3;

/** What the goods pay, and the one thing that most deserves to be said besides. */
export function sayDuty(explained: Explained, names: DutyNames, words: RowWords): readonly Said[] {
  const beside = sayBeside(explained, words);
  return beside === null
    ? [sayPayment(explained, names, words)]
    : [sayPayment(explained, names, words), beside];
}

function sayPayment(explained: Explained, names: DutyNames, words: RowWords): Said {
  const { answer, product, rate } = explained;
  const { text, format } = words;
  const { enquiry } = answer;
  const [chosen] = answer.programmes;
  const { kind, claim, layers } = chosen!;
  const charging = ordinaryFirst(layers).filter(({ adValoremRate }) => adValoremRate > 0);
  const parts = charging.length > 1 && charging.length <= mostParts ? partsOf(charging, words) : [];
  const common = {
    goods: product === null ? goodsOf(enquiry.hsCode, words) : format.name(product.name),
    // A product is named in the singular; goods are many.
    count: product === null ? 2 : 1,
    origin: withArticle(names.territory(enquiry.origin), text.language),
    into: withArticle(names.territory(enquiry.into), text.language),
    date: format.date(enquiry.date),
    kind: kind === 'first sale' ? 'firstSale' : kind === 'de minimis' ? 'deMinimis' : kind,
    agreement: claim === null ? '' : agreementName(explained, claim.agreement, words),
  };
  if (rate === 0) return said(answer.isOrdinaryRateKnown ? messages.free : messages.notKnown, common);
  return said(messages.pays, {
    ...common,
    rate: printRate(rate, format),
    parts: parts.length === 0 ? 'none' : spaced(names.list(parts), text.language),
  });
}

function spaced(text: string, language: RowWords['text']['language']): string {
  return language === 'en' ? text : spaceScripts(text);
}

function partsOf(layers: readonly AnsweredLayer[], { text, format }: RowWords): readonly string[] {
  return layers.map(({ layer, adValoremRate }) =>
    text.say(messages.part, { layer: layerName(layer, text), rate: printRate(adValoremRate, format) }),
  );
}

function goodsOf(code: string | null, { text: { say } }: RowWords): string {
  return code === null ? say(messages.goodsUnclassified) : say(messages.goodsOfCode, { code });
}

export function agreementName(
  { agreements }: Pick<Explained, 'agreements'>,
  id: string,
  { format }: Pick<RowWords, 'format'>,
): string {
  const name: Name = agreements.get(id)?.name ?? id;
  return format.name(name);
}

/** In order: what is not known, what changes next, what a claim would save, what is proposed. */
function sayBeside(explained: Explained, words: RowWords): Said | null {
  const { answer, outlook, rate, ifProposed, shown } = explained;
  const { format } = words;
  if (!answer.isOrdinaryRateKnown) return said(messages.ordinaryUnknown);
  const next = outlook.stretches.find(
    ({ fromDay, rate: later }) => dateOf(fromDay) > answer.enquiry.date && later !== rate,
  );
  if (next !== undefined) {
    return said(messages.becomes, {
      date: format.date(dateOf(next.fromDay)),
      rate: printRate(next.rate, format),
    });
  }
  const claim = cheapestClaim(explained);
  if (claim !== null) {
    const agreement = agreementName(explained, claim.agreement, words);
    return said(messages.ifClaimed, { agreement, rate: printRate(claim.rate, format) });
  }
  const proposed = ifProposed.at(-1)?.rate;
  if (proposed !== undefined && proposed !== rate) {
    return said(messages.ifProposed, { rate: printRate(proposed, format) });
  }
  const open = shown.filter(({ layer, onDay }) => onDay === 'proposed' && layer.rate === null);
  return open.length === 0 ? null : said(messages.ratesOpen, { count: open.length });
}

/** The preference that would lower the rate most, were the goods shown to qualify; `null` for none. */
function cheapestClaim({ answer }: Pick<Explained, 'answer'>): { agreement: string; rate: number } | null {
  const claims = answer.setAside.flatMap(({ why }) =>
    why.rule === 'needsAgreement' && why.totalRateIfClaimed !== null
      ? [{ agreement: why.agreement, rate: why.totalRateIfClaimed }]
      : [],
  );
  return claims
    .filter(({ rate }) => rate < answer.totalRate)
    .reduce<{ agreement: string; rate: number } | null>(
      (best, each) => (best === null || each.rate < best.rate ? each : best),
      null,
    );
}
