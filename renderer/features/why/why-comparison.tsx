import { costParts } from '../../../solver/report/cost-parts.ts';
import { landedCost } from '../../../solver/report/landed-cost.ts';
import type { Comparison } from '../../../solver/analysis/why/why-answer.ts';
import { PairedWaterfall, type PairedRow } from '../../charts/paired-waterfall.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { columnTitle } from '../plan/report-messages.ts';
import { whyMessages as messages } from './messages.ts';
import { routeName, type WhyWords } from './names-of-why.ts';

const titles = new Map<string, string>(landedCost.columns.map(({ key, title }) => [key, title]));

/** What the goods cost landed by the one way and by the other, part by part. */
export function WhyComparison({
  comparison,
  currency,
  words,
}: {
  comparison: Comparison;
  currency: string;
  words: WhyWords;
}) {
  const { names, format, text } = words;
  const { say } = text;
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { product, market, subject, other } = comparison;
  const routes = other === null ? [subject] : [subject, other];
  const rows = costParts
    .filter((part) => routes.some((route) => /[1-9]/.test(format.number(route.partsPerUnit[part], 2))))
    .map((part): PairedRow => {
      const amounts = routes.map((route) => route.partsPerUnit[part]);
      return {
        id: part,
        label: columnTitle(titles.get(part) ?? part, text),
        tone: part === 'duty' ? 'duty' : 'cost',
        amounts,
        values: amounts.map((amount) => format.number(amount, 2)),
      };
    });
  const shared = routes.filter(({ sharedFixedPerUnit }) =>
    /[1-9]/.test(format.number(sharedFixedPerUnit, 2)),
  );
  const notes = [
    say(messages.averages),
    ...(shared.length === 0
      ? []
      : [
          say(messages.sharedFixed, {
            amounts: names.list(
              shared.map((route) =>
                say(messages.sharedBy, {
                  route: routeName(route, words),
                  amount: format.number(route.sharedFixedPerUnit, 2),
                }),
              ),
            ),
          }),
        ]),
  ];
  const title = say(messages.comparison, {
    product: names.product(product),
    market: names.site(market),
    currency: format.currency(currency),
  });
  return (
    <section className="inspect-part" ref={watch}>
      <h4 className="why-title">{title}</h4>
      {width === 0 ? null : (
        <PairedWaterfall
          name={title}
          heads={routes.map((route) => routeName(route, words))}
          rows={rows}
          total={{
            label: say(messages.landed),
            values: routes.map(({ perUnit }) => format.number(perUnit, 2)),
          }}
          width={width}
          sizes={sizes}
        />
      )}
      <p className="plan-note">{notes.join(sentenceGap(text.language))}</p>
    </section>
  );
}
