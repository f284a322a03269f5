import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { Message } from '../../i18n/message.ts';
import { useFormat } from '../../format/use-format.ts';
import { useEffectiveWidth } from '../../shell/use-effective-width.ts';
import type { Unstated } from '../../../scenarios/trade/duty-answer.ts';
import { namesOf } from '../plan/names.ts';
import { ChangeCalendar } from './change-calendar.tsx';
import { ChosenLayer } from './chosen-layer.tsx';
import { explorerMessages as messages } from './explorer-messages.ts';
import { printRate } from './print-rate.ts';
import { SetAsideTable } from './set-aside-table.tsx';
import { StackChart } from './stack-chart.tsx';
import { UnitArithmetic } from './unit-arithmetic.tsx';
import type { Explorer as Asked } from './use-explorer.ts';
import { WaysTable } from './ways-table.tsx';
import './explorer.css';

/** Widths at 100 % below which the calendar is narrower, and stands under the rest. */
const narrowBelow = 1400;
const oneColumnBelow = 1160;

/** Codes named at once. */
const mostCodes = 8;

/** The law on one entry: its stack over the horizon, a unit's arithmetic, the ways to enter, and when it changes. */
export function Explorer({ explorer, sentence }: { explorer: Asked; sentence: string }) {
  const width = useEffectiveWidth();
  const form = width < oneColumnBelow ? ' explorer-one' : width < narrowBelow ? ' explorer-narrow' : '';
  return (
    <div className={`explorer${form}`}>
      <div className="explorer-main" tabIndex={0} role="group" aria-label={sentence}>
        <StackChart explorer={explorer} sentence={sentence} />
        <Hints explorer={explorer} />
        <div className="explorer-parts">
          <UnitArithmetic explorer={explorer} />
          <ChosenLayer explorer={explorer} />
          <WaysTable explorer={explorer} />
          <SetAsideTable explorer={explorer} />
        </div>
      </div>
      <div className="explorer-aside">
        <ChangeCalendar explorer={explorer} />
      </div>
    </div>
  );
}

const unstatedWords: Readonly<Record<Unstated, Message>> = {
  freight: messages.leftOutFreight,
  weight: messages.leftOutWeight,
  carbon: messages.leftOutCarbon,
  value: messages.leftOutValue,
};

/** What the answer leaves open: figures that are not stated, and codes that have law of their own. */
function Hints({ explorer }: { explorer: Asked }) {
  const { say, language } = useText();
  const format = useFormat();
  const { answer } = explorer.explained;
  const code = answer.enquiry.hsCode ?? '';
  const codes = answer.narrowerCodes.length > 0 ? answer.narrowerCodes : answer.siblingCodes;
  if (answer.leftOut.length === 0 && codes.length === 0) return null;
  return (
    <div className="explorer-hints">
      {answer.leftOut.length === 0 ? null : (
        <p className="explorer-left-out">
          {say(messages.leftOut, {
            what: namesOf(explorer.network, language).list(
              answer.leftOut.map((each) => say(unstatedWords[each])),
            ),
          })}
        </p>
      )}
      {codes.length === 0 ? null : (
        <p className="explorer-codes">
          {say(answer.narrowerCodes.length > 0 ? messages.narrower : messages.sibling, { code })}
          {codes.slice(0, mostCodes).map(({ hsCode, totalRate }) => (
            <Button key={hsCode} kind="link" onPress={() => explorer.type({ hsCode })}>
              {say(messages.codeRate, { code: hsCode, rate: printRate(totalRate, format) })}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
