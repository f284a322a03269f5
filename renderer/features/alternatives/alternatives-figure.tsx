import { useMemo } from 'react';
import type { Alternatives, AlternativePlan } from '../../../solver/analysis/alternatives/alternatives.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { MadeBars } from '../../charts/made-bars.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { leadingTerritories, madeShares } from '../../../solver/report/made-shares.ts';
import { alternativesTable } from './alternatives-table.ts';
import { alternativesMessages as messages } from './messages.ts';
import type { AlternativesQuestion } from './use-alternatives.ts';

/** Where each plan makes its goods: bars of territories, one plan beside another, all goods first and then each product. */
export function AlternativesFigure({
  question,
  alternatives,
}: {
  question: AlternativesQuestion;
  alternatives: Alternatives;
}) {
  const { chosen, choose, text, format } = question;
  const { say } = text;
  const network = question.analysis.result?.network ?? question.network;
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { plans } = alternatives;
  const title = say(messages.title);
  const table = useMemo(
    () => alternativesTable(network, alternatives, title, text),
    [network, alternatives, title, text],
  );
  const made = network.products.filter(({ id }) =>
    plans.some(({ sourced }) => sourced.some(({ product }) => product === id)),
  );
  // One product alone is all goods.
  const products = made.length > 1 ? made : [];
  const bars = ({ sourced }: AlternativePlan) => [
    madeShares(sourced),
    ...products.map(({ id }) => madeShares(sourced.filter(({ product }) => product === id))),
  ];
  return (
    <ChartFrame name="alternatives" title={title} note={say(messages.note)} table={table}>
      <div ref={watch}>
        {width === 0 ? null : (
          <MadeBars
            name={title}
            plans={plans.map((plan, place) => ({
              id: plan.letter,
              title: say(messages.planTitle, { letter: plan.letter }),
              note: place === 0 ? say(messages.best) : `+${format.share(plan.over, 2)}`,
              bars: bars(plan),
            }))}
            groups={[say(messages.allGoods), ...products.map(({ name }) => format.name(name))]}
            order={leadingTerritories(plans)}
            chosen={plans[chosen]?.letter ?? null}
            codeOf={format.territoryCode}
            width={width}
            sizes={sizes}
            onChoose={(letter) => choose(plans.findIndex((plan) => plan.letter === letter))}
          />
        )}
      </div>
    </ChartFrame>
  );
}
