import { useMemo } from 'react';
import { dateOf, dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { DutyStack } from '../../charts/duty-stack.tsx';
import type { DutyStackData, Outlook, SpanLook } from '../../charts/layout-duty-stack.ts';
import { monthTicks } from '../../charts/month-ticks.ts';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useFormat } from '../../format/use-format.ts';
import type { Message } from '../../i18n/message.ts';
import { useText } from '../../i18n/use-text.tsx';
import { dutyRow, dutySpans, type RowWords } from './duty-rows.ts';
import type { Explained } from './explain-duty.ts';
import { explorerMessages } from './explorer-messages.ts';
import { printPercent, printRate } from './print-rate.ts';
import { rowMessages as messages } from './row-messages.ts';
import { stackTable } from './stack-table.ts';
import type { Explorer } from './use-explorer.ts';

/** Least width of the chart in parts of the type; a narrower window scrolls it. */
const leastWidth = 54;

const legend: readonly { look: SpanLook; message: Message }[] = [
  { look: 'inForce', message: messages.legendInForce },
  { look: 'free', message: messages.legendFree },
  { look: 'ended', message: messages.legendEnded },
  { look: 'proposed', message: messages.legendProposed },
  { look: 'unknown', message: messages.legendUnknown },
  { look: 'setAside', message: messages.legendSetAside },
];

/** The duty stack of a question as a chart with its table. */
export function StackChart({ explorer, sentence }: { explorer: Explorer; sentence: string }) {
  const text = useText();
  const { say } = text;
  const format = useFormat();
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { explained, asked, horizon, today, assumed, firstDay, chosen, choose, type, network } = explorer;
  const { enquiry } = asked;
  const words = useMemo(() => ({ text, format }), [text, format]);
  const rows = useMemo(() => explained.shown.map((each) => dutyRow(each, words)), [explained, words]);
  const data = useMemo(
    () => stackData(explained, { horizon, today, date: enquiry.date, assumed, firstDay }, words),
    [explained, horizon, today, enquiry.date, assumed, firstDay, words],
  );
  const table = useMemo(() => stackTable(explained, words), [explained, words]);
  const base = network.territories.find(({ id }) => id === enquiry.into)?.dutyBase ?? 'fob';
  const baseWord = say(base === 'fob' ? explorerMessages.fob : explorerMessages.cif);
  const shownLooks = new Set(data.rows.flatMap(({ spans }) => spans.map(({ look }) => look)));
  return (
    <ChartFrame
      name="duty-stack"
      title={say(explorerMessages.chartTitle)}
      note={laneNote(explorer)}
      table={table}
    >
      {rows.length === 0 ? <p className="explorer-note">{say(explorerMessages.nothingMet)}</p> : null}
      <div className="explorer-chart" ref={watch}>
        {width === 0 ? null : (
          <DutyStack
            name={sentence}
            data={data}
            rows={rows}
            headers={{
              layer: say(messages.layer),
              joins: say(messages.joins),
              rate: say(messages.rate),
              status: say(messages.status),
              confidence: say(messages.confidence),
              age: say(messages.age),
            }}
            figure={{
              note: say(messages.figureNote, { base: baseWord, date: format.date(enquiry.date) }),
              value: printRate(explained.rate, format),
              lines: figureLines(explained, words),
            }}
            legend={legend
              .filter(({ look }) => shownLooks.has(look) || look === 'inForce')
              .map(({ look, message }) => ({ look, label: say(message) }))}
            dayLabel={
              enquiry.date === today
                ? say(messages.todayIs, { date: format.date(today) })
                : format.date(enquiry.date)
            }
            todayLabel={say(messages.today)}
            dayName={say(messages.day)}
            printRate={(rate) => printPercent(rate, format)}
            width={Math.max(width, leastWidth * sizes.body)}
            sizes={sizes}
            chosen={chosen}
            onChoose={choose}
            onDay={(day) => type({ date: dateOf(day) })}
          />
        )}
      </div>
    </ChartFrame>
  );

  function laneNote({ asked: { lane } }: Explorer): string {
    if (lane === null) return say(explorerMessages.onNoLane);
    const siteName = (id: string) => {
      const site = network.sites.find((each) => each.id === id);
      return site === undefined ? id : format.name(site.name);
    };
    const name =
      lane.name === null ? `${siteName(lane.from)} → ${siteName(lane.to)}` : format.name(lane.name);
    return say(explorerMessages.overLane, { lane: name });
  }
}

function figureLines({ shown, answer }: Explained, { text: { say }, format }: RowWords): readonly string[] {
  const count = (...states: readonly string[]) => shown.filter(({ onDay }) => states.includes(onDay)).length;
  const amount = answer.dutyPerUnit;
  return [
    ...(amount === null
      ? []
      : [
          say(messages.perUnit, {
            amount: format.money(amount, answer.currency),
          }),
        ]),
    say(messages.counted, { counted: count('counts'), suspended: count('suspended') }),
    say(messages.open, { proposed: count('proposed'), unknown: count('unknown') }),
  ];
}

interface StackTimes {
  horizon: Explorer['horizon'];
  today: string;
  date: string;
  assumed: Explorer['assumed'];
  firstDay: string;
}

function stackData(
  { outlook, shown, ifProposed, ifChosen, proposedWithRate }: Explained,
  { horizon, today, date, assumed, firstDay }: StackTimes,
  words: RowWords,
): DutyStackData {
  const { say } = words.text;
  const { format } = words;
  const [fromDay, toDay, day] = [dayNumber(horizon.from), dayNumber(horizon.until), dayNumber(date)];
  const last = (stretches: Explained['ifProposed']) => printPercent(stretches.at(-1)!.rate, format);
  const assumedOf = (id: string) => {
    const { rate = null, from = null } = assumed.get(id) ?? {};
    return { rate, from: from ?? firstDay };
  };
  const outlooks: Outlook[] = [];
  if (ifChosen.length > 0) {
    outlooks.push({
      id: 'chosen',
      look: 'proposed',
      label: say(messages.ifItCame, { rate: last(ifChosen) }),
      stretches: ifChosen,
    });
  }
  if (ifProposed.length > 0) {
    const rate = last(ifProposed);
    outlooks.push({
      id: 'proposed',
      look: 'proposed',
      label:
        proposedWithRate === 1
          ? say(messages.ifItCame, { rate })
          : say(messages.ifAllCame, { rate, count: proposedWithRate }),
      stretches: ifProposed,
    });
  }
  return {
    fromDay,
    toDay,
    day,
    today: dayNumber(today),
    ticks: monthTicks(fromDay, toDay).map(({ day, month, start }) => ({
      day,
      month,
      label: tickLabel(start, format),
    })),
    total: outlook.stretches,
    outlooks,
    rows: shown.map((each) => ({
      spans: dutySpans(each, assumedOf(each.layer.id), day, words),
    })),
  };
}

/** A month by its name, and January by its year. */
function tickLabel(start: string, format: RowWords['format']): string {
  const isYear = start.slice(5, 7) === '01';
  return isYear
    ? format.period({ name: null, start, days: 365 }, 'full')
    : format.period({ name: null, start, days: 30 }, 'bare');
}
