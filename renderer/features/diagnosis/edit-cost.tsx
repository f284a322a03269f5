import type { DiagnosisEdit } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { Sentences } from '../questions/sentences.tsx';
import { countUnits, type DiagnosisWords } from './diagnosis-words.ts';
import { diagnosisMessages as messages } from './messages.ts';

/** What the best plan with an edit comes to, in a sentence, with what it leaves open. */
export function EditCost({ edit, words }: { edit: DiagnosisEdit; words: DiagnosisWords }) {
  const { objective, status, unpricedShortUnits, chargedShort } = edit;
  const { network, text, format } = words;
  const { say, sayRich } = text;
  if (objective === null) return <>{say(messages.costUnknown)}</>;
  const currency = network.settings.baseCurrency;
  const value = () => {
    switch (network.settings.objective) {
      case 'carbon':
        return sayRich(messages.emits, { tonnes: format.number(objective / 1000, 1) });
      case 'profit':
        return sayRich(messages.contributes, { money: format.inSentence.money(-objective, currency) });
      case 'cost':
        return sayRich(messages.costs, { money: format.inSentence.money(objective, currency) });
    }
  };
  const sentences = [
    value(),
    ...(chargedShort.amount === 0
      ? []
      : [
          sayRich(messages.charged, {
            money: format.inSentence.money(chargedShort.amount, currency),
            units: countUnits(words, chargedShort.units),
          }),
        ]),
    ...(status === 'optimal' ? [] : [say(messages.notBest)]),
    ...(unpricedShortUnits > 0
      ? [say(messages.unpriced, { units: countUnits(words, unpricedShortUnits) })]
      : []),
  ];
  return <Sentences sentences={sentences} />;
}
