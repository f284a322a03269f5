import { useMemo } from 'react';
import type { StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { StressChart, type StressItem } from '../../charts/stress-chart.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { moneyScale } from '../plan/money-scale.ts';
import { namesOf } from '../plan/names.ts';
import { stressMessages as messages } from './messages.ts';
import { titleOfDisruption } from './name-disruption.ts';
import { stressTable } from './stress-table.ts';
import { dayTexts, noiseOf, sortedOut } from './stress-words.ts';
import type { StressQuestion } from './use-stress.ts';

export interface StressFigureProps {
  question: StressQuestion;
  ranking: StressRanking;
  chosen: string | null;
}

/** The disruptions that cost more than chance as ranked bars; the table behind them has all. */
export function StressFigure({ question, ranking, chosen }: StressFigureProps) {
  const { text, format, answered, show } = question;
  const { say, language } = text;
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { network } = answered;
  const nameOf = (disruption: StressRow['disruption']) =>
    titleOfDisruption(disruption, network, text, format);
  const title = say(messages.ranking, { days: ranking.outage.days });
  const table = useMemo(
    () => stressTable(ranking, (each) => titleOfDisruption(each, network, text, format), title, text, format),
    [ranking, network, title, text, format],
  );
  const { shown, small } = sortedOut(ranking);
  const { scale, digits } = moneyScale(Math.max(...shown.map(({ effect }) => effect.pricedCost ?? 0), 0));
  const dayCount = (days: number | null, otherwise: string) =>
    days === null ? otherwise : say(messages.dayCount, { count: days });
  const items = shown.map((row): StressItem => {
    const { disruption, effect } = row;
    const label = nameOf(disruption);
    const cost =
      effect.pricedCost === null ? say(messages.noPlan) : format.number(effect.pricedCost / scale, digits);
    const lost = effect.lostShare === null ? '—' : format.number(effect.lostShare * 100, 1);
    return {
      id: disruption.id,
      label,
      cost: effect.pricedCost,
      spent: effect.extraCost,
      surviveDays: effect.surviveDays,
      recoverDays: effect.recoverDays,
      isOpenEnded: effect.isOpenEnded,
      texts: { cost, lost, ...dayTexts(row, format, text) },
      words: say(messages.rowWords, {
        cost: format.money(effect.pricedCost, ranking.currency),
        lost: format.share(effect.lostShare, 1),
        survive: dayCount(effect.surviveDays, say(messages.all)),
        recover: dayCount(effect.recoverDays, '—'),
      }),
    };
  });
  const days = say(messages.days);
  return (
    <ChartFrame name="stress" title={title} note={say(messages.rankingNote)} table={table}>
      <div ref={watch}>
        {width === 0 || items.length === 0 ? null : (
          <StressChart
            name={title}
            items={items}
            chosen={chosen}
            outageDays={ranking.outage.days}
            heads={{
              cost: [say(messages.costHead), format.moneyUnit(ranking.currency, scale)],
              lost: [say(messages.lostHead), say(messages.lostUnit)],
              survive: [say(messages.surviveHead), days],
              time: [say(messages.timeHead), say(messages.timeUnit)],
              recover: [say(messages.recoverHead), days],
            }}
            width={width}
            sizes={sizes}
            onChoose={(id) => show({ chosen: id })}
          />
        )}
      </div>
      {small.length === 0 ? null : (
        <p className="question-quiet stress-small">
          {say(messages.othersSmall, {
            count: small.length,
            noise: format.inSentence.money(noiseOf(ranking), ranking.currency),
            names: namesOf(network, language).list(
              namedFew(
                small.map(({ disruption }) => nameOf(disruption)),
                (count) => namesOf(network, language).others(count),
              ),
            ),
          })}
        </p>
      )}
    </ChartFrame>
  );
}

const mostNamed = 4;

function namedFew(names: readonly string[], others: (count: number) => string): readonly string[] {
  if (names.length <= mostNamed + 1) return names;
  return [...names.slice(0, mostNamed), others(names.length - mostNamed)];
}
