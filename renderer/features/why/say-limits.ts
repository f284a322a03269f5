import type { Limits, PolicyStep } from '../../../solver/analysis/why/limits/limits.ts';
import type { Evidence } from '../../../solver/analysis/why/why-answer.ts';
import type { Message } from '../../i18n/message.ts';
import type { Said } from '../../i18n/said.ts';
import { whyMessages as messages } from './messages.ts';
import { capacityName, policyName, unitMoney, wholeMoney, type WhyWords } from './names-of-why.ts';

/** Policies told in the sentence; the table has all. */
const policiesTold = 2;

export const stepMessages: Readonly<Record<Exclude<PolicyStep, 'none'>, Message>> = {
  'point more': messages.pointMore,
  'point less': messages.pointLess,
  'one more': messages.oneMore,
  'one less': messages.oneLess,
  'hundredth more': messages.hundredthMore,
};

/** What limits the plan: the dearest policies, then the dearest capacity. */
export function sayLimits(
  { capacities, policies }: Limits,
  evidence: Evidence,
  words: WhyWords,
): readonly Said[] {
  const { say } = words.text;
  const costly = policies.filter(({ cost }) => cost !== null && cost > 0).slice(0, policiesTold);
  const free = policies.filter(({ cost }) => cost === 0).map(({ policy }) => policyName(policy, words));
  const [dearest] = capacities;
  return [
    ...costly.map(({ policy, cost, step, byStep }): Said => {
      const values = { what: policyName(policy, words), cost: wholeMoney(cost ?? 0, evidence, words) };
      if (byStep === null || step === 'none') return { message: messages.policyCostsOnly, values };
      const saved = wholeMoney(byStep, evidence, words);
      return { message: messages.policyCosts, values: { ...values, step: say(stepMessages[step]), saved } };
    }),
    dearest === undefined
      ? { message: messages.nothingLimits, values: {} }
      : {
          message: messages.dearest,
          values: {
            what: capacityName(dearest.capacity, words),
            unit: say(messages[dearest.unit]),
            one: unitMoney(dearest.perUnit, evidence, words),
            tenth: wholeMoney(dearest.byTenth, evidence, words),
          },
        },
    ...(free.length === 0
      ? []
      : [{ message: messages.policiesFree, values: { list: words.names.list(free), count: free.length } }]),
  ];
}
