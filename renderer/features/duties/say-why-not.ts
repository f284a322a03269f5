import type { WhyNot } from '../../../scenarios/trade/duty-answer.ts';
import { quotaUnitWords } from '../network/choice-words.ts';
import type { RowWords } from './duty-rows.ts';
import type { Explained } from './explain-duty.ts';
import { layerName } from './layer-words.ts';
import { printRate } from './print-rate.ts';
import { agreementName } from './say-duty.ts';
import { whyMessages as messages } from './why-messages.ts';

/** Why a layer is not charged, in words. */
export function sayWhyNot(why: WhyNot, explained: Explained, words: RowWords): string {
  const { text, format } = words;
  const { say } = text;
  const winnerOf = (id: string) => {
    const found = explained.outlook.layers.find(({ layer }) => layer.id === id)?.layer;
    return found === undefined ? id : (found.authority ?? layerName(found, text));
  };
  switch (why.rule) {
    case 'lessSpecific':
    case 'exempts':
    case 'replaces':
      return say(messages[why.rule], { winner: winnerOf(why.winner) });
    case 'ended':
      return say(messages.ended, { date: format.date(why.lastDay) });
    case 'notYet':
      return say(messages.notYet, { date: format.date(why.firstDay) });
    case 'needsAgreement':
      return say(messages.needsAgreement, {
        agreement: agreementName(explained, why.agreement, words),
        open: why.totalRateIfClaimed === null ? 'no' : 'yes',
        rate: why.totalRateIfClaimed === null ? '' : printRate(why.totalRateIfClaimed, format),
      });
    case 'otherProgramme':
      return say(messages.otherProgramme, { agreement: agreementName(explained, why.agreement, words) });
    case 'quota':
      return say(messages.quota, {
        quantity: format.number(why.quantity),
        unit: say(quotaUnitWords[why.unit]),
      });
    case 'proposed':
    case 'suspended':
    case 'deMinimis':
    case 'onlyTransshipped':
      return say(messages[why.rule]);
  }
}
