import { Fragment, useEffect, useMemo, useState } from 'react';
import type { DifferenceQuery } from '../../../solver/report/difference/difference-behind.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useFormat } from '../../format/use-format.ts';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { CompareEmpty, CompareMissing } from './compare-states.tsx';
import { CompareStale } from './compare-stale.tsx';
import { comparisonOf, type Comparison } from './comparison.ts';
import { DifferencePanel } from './difference-panel.tsx';
import { compareMessages as messages } from './messages.ts';
import { namesOfBoth } from './names-of-both.ts';
import { sayComparison } from './say-comparison.ts';
import { SideBySide, type Side } from './side-by-side.tsx';
import { useSides } from './use-sides.ts';
import { WhatDiffers } from './what-differs.tsx';
import { WhatItCosts } from './what-it-costs.tsx';
import { WhatMoves } from './what-moves.tsx';
import { Where } from './where.tsx';
import './compare.css';

const selectCompared = ({ compared }: PlannerState) => compared;
const selectActive = ({ activeScenario }: PlannerState) => activeScenario;
const selectShow = ({ show }: PlannerState) => show;

/** Two scenarios side by side: what B costs against A, what moves and where; and every scenario in one table. */
export function CompareScreen() {
  const sides = useSides();
  const compared = usePlanner(selectCompared);
  const active = usePlanner(selectActive);
  const show = usePlanner(selectShow);
  const session = useSession();
  const [query, setQuery] = useState<DifferenceQuery | null>(null);
  const [a, b] = chosenSides(sides, compared, active);
  const [keyA, keyB] = [a?.scenario, b?.scenario];
  // The tabs above mark the two that are compared, also before the planner has chosen them.
  useEffect(() => {
    if (keyA === undefined || keyB === undefined) return;
    if (keyA !== compared[0] || keyB !== compared[1]) show({ compared: [keyA, keyB] });
  }, [keyA, keyB, compared, show]);
  if (a === undefined || b === undefined) return <CompareEmpty />;

  const comparison = a === b ? null : comparisonOf(a.answer, b.answer);
  const openBehind = (query: DifferenceQuery) => {
    setQuery(query);
    show({ isInspectorOpen: true });
  };
  const choose = (one: string | null, other: string | null) => show({ compared: [one, other] });
  return (
    <ScreenLayout
      headline={comparison === null ? undefined : <Headline comparison={comparison} a={a} b={b} />}
      tools={<Tools sides={sides} a={a} b={b} onChoose={choose} />}
      inspectorWidth={480}
      inspector={
        comparison === null || query === null ? undefined : (
          <DifferencePanel
            key={JSON.stringify(query)}
            comparison={comparison}
            query={query}
            onClose={() => setQuery(null)}
          />
        )
      }
    >
      <div className="compare">
        {comparison === null ? (
          <CompareMissing a={a} b={b} />
        ) : (
          <>
            <CompareStale a={a} b={b} />
            <div className="compare-parts">
              <WhatItCosts comparison={comparison} a={a.name} b={b.name} onOpen={openBehind} />
              <WhatMoves comparison={comparison} onOpen={openBehind} />
              <Where comparison={comparison} a={a.name} />
            </div>
          </>
        )}
        {comparison === null ? null : (
          <WhatDiffers before={comparison.before.network} after={comparison.after.network} />
        )}
        <SideBySide
          sides={sides}
          a={a.scenario}
          b={b.scenario}
          onChoose={(scenario) => choose(a.scenario, scenario)}
          onSolveAll={() => {
            for (const { scenario, answer, isStale } of sides) {
              if (answer === null || isStale) void session.solve(scenario);
            }
          }}
        />
      </div>
    </ScreenLayout>
  );
}

function Headline({ comparison, a, b }: { comparison: Comparison; a: Side; b: Side }) {
  const { sayRich, language } = useText();
  const format = useFormat();
  const pieces = useMemo(() => {
    const names = { ...namesOfBoth(comparison, language), a: a.name, b: b.name };
    return sayComparison(comparison, names, format);
  }, [comparison, language, a.name, b.name, format]);
  const sentences = pieces.map(({ message, values }, n) => (
    <Fragment key={n}>
      {n > 0 ? sentenceGap(language) : null}
      {sayRich(message, values)}
    </Fragment>
  ));
  return a.isStale || b.isStale ? <span className="compare-stale">{sentences}</span> : sentences;
}

/**
 * A and B as chosen. Until then the base against the scenario that is open, or against the first one with a plan;
 * `undefined` where the file has no scenario.
 */
function chosenSides(
  sides: readonly Side[],
  [a, b]: PlannerState['compared'],
  active: string | null,
): readonly [Side | undefined, Side | undefined] {
  const find = (scenario: string | null) => sides.find((side) => side.scenario === scenario);
  if (a !== b) {
    const [one, other] = [find(a), find(b)];
    if (one !== undefined && other !== undefined) return [one, other];
  }
  const base = sides[0];
  const others = sides.slice(1);
  const opened = active === null ? undefined : find(active);
  return [base, opened ?? others.find(({ answer }) => answer !== null) ?? others[0]];
}

interface ToolsProps {
  sides: readonly Side[];
  a: Side;
  b: Side;
  onChoose: (a: string | null, b: string | null) => void;
}

function Tools({ sides, a, b, onChoose }: ToolsProps) {
  const { say } = useText();
  const options = sides.map(({ scenario, name }) => ({ id: scenarioKey(scenario), label: name }));
  const scenarioOf = (key: string) => (key === '' ? null : key);
  return (
    <div className="compare-tools">
      <Select
        label={say(messages.chooseA)}
        isLabelShown
        options={options}
        value={scenarioKey(a.scenario)}
        onChange={(key) => onChoose(scenarioOf(key), b.scenario)}
      />
      <Select
        label={say(messages.chooseB)}
        isLabelShown
        options={options}
        value={scenarioKey(b.scenario)}
        onChange={(key) => onChoose(a.scenario, scenarioOf(key))}
      />
      <Button onPress={() => onChoose(b.scenario, a.scenario)}>{say(messages.swap)}</Button>
    </div>
  );
}
