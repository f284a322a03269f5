import { useMemo } from 'react';
import type { WhyAnswer } from '../../../solver/analysis/why/why-answer.ts';
import { DataTable } from '../../charts/data-table.tsx';
import type { TableData } from '../../charts/table-data.ts';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useExportable, type Exportable } from '../export/exportables.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
import { RunButton } from '../questions/run-button.tsx';
import { Sentences } from '../questions/sentences.tsx';
import { Standing } from '../questions/standing.tsx';
import { answerOfKind, type AnalysisOf } from '../questions/use-analysis.ts';
import { limitsTable } from './limits-table.ts';
import { limitsMessages } from './limits-messages.ts';
import { whyMessages as messages } from './messages.ts';
import type { WhyWords } from './names-of-why.ts';
import { sayLimits } from './say-limits.ts';
import { HowFound, sayWhyProgress, useWhy } from './why-section.tsx';
import './why.css';

/** What limits the plan, in words and in money: capacities that are full and policies, each moved a step. */
export function LimitsPanel(view: PlanView) {
  const { format, text } = view;
  const { say } = text;
  const { analysis, run } = useWhy({ kind: 'limits' });
  const { running, result, failure } = analysis;
  const answer = answerOfKind(result, 'why');
  if (answer?.kind === 'limits') return <PricedLimits {...view} told={answer} {...{ analysis, run }} />;
  if (running !== null) {
    const sayProgress = sayWhyProgress(text, format);
    return (
      <SoughtAnswer title={say(limitsMessages.limitsTitle)} running={running} sayProgress={sayProgress} />
    );
  }
  if (answer !== null || (failure !== null && failure.why !== 'cancelled')) {
    return (
      <FailedQuestion title={say(messages.failed)} onRun={run}>
        {failure === null ? <p>{say(messages.noPlan)}</p> : <p lang="en">{failure.message}</p>}
      </FailedQuestion>
    );
  }
  return (
    <EmptyQuestion title={say(limitsMessages.limitsTitle)}>
      <p>{say(limitsMessages.limitsHint)}</p>
      <RunButton analysis={analysis} label={say(limitsMessages.findLimits)} onRun={run} />
    </EmptyQuestion>
  );
}

interface PricedLimitsProps extends PlanView {
  told: Extract<WhyAnswer, { kind: 'limits' }>;
  analysis: AnalysisOf;
  run: () => void;
}

function PricedLimits({ planned, names, format, text, told, analysis, run }: PricedLimitsProps) {
  const { sayRich, language } = text;
  const { row } = useChartSizes();
  const network = analysis.result?.network ?? planned.network;
  const words: WhyWords = useMemo(() => ({ names, format, text, network }), [names, format, text, network]);
  const exportable = useMemo((): Exportable & { table: () => TableData } => {
    const table = limitsTable(told.limits, told.evidence, words);
    return { name: table.name, title: table.title, sentence: null, svg: null, table: () => table };
  }, [told, words]);
  useExportable(exportable);
  const isOld = analysis.isStale || analysis.running !== null;
  return (
    <>
      <div className="limits-words">
        <Standing analysis={analysis} sayProgress={sayWhyProgress(text, format)} onRun={run} />
        <p className={isOld ? 'question-old' : undefined}>
          <Sentences
            sentences={sayLimits(told.limits, told.evidence, words).map(({ message, values }) =>
              sayRich(message, values),
            )}
          />
        </p>
        <HowFound evidence={told.evidence} words={words} />
      </div>
      <DataTable table={exportable.table()} language={language} rowHeight={row} />
    </>
  );
}
