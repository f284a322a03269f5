import type { Limits, PolicyStep } from '../../../solver/analysis/why/limits/limits.ts';
import type { Evidence } from '../../../solver/analysis/why/why-answer.ts';
import type { Message } from '../../i18n/message.ts';
import type { Said } from '../../i18n/said.ts';
import { limitsMessages } from './limits-messages.ts';
import { capacityName, policyName, unitMoney, wholeMoney, type WhyWords } from './names-of-why.ts';

/** Policies told in the sentence; the table has all. */
const policiesTold = 2;

export const stepMessages: Readonly<Record<Exclude<PolicyStep, 'none'>, Message>> = {
  'point more': limitsMessages.pointMore,
  'point less': limitsMessages.pointLess,
  'one more': limitsMessages.oneMore,
  'one less': limitsMessages.oneLess,
  'hundredth more': limitsMessages.hundredthMore,
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
      if (byStep === null || step === 'none') return { message: limitsMessages.policyCostsOnly, values };
      const saved = wholeMoney(byStep, evidence, words);
      return {
        message: limitsMessages.policyCosts,
        values: { ...values, step: say(stepMessages[step]), saved },
      };
    }),
    dearest === undefined
      ? { message: limitsMessages.nothingLimits, values: {} }
      : {
          message: limitsMessages.dearest,
          values: {
            what: capacityName(dearest.capacity, words),
            unit: say(limitsMessages[dearest.unit]),
            one: unitMoney(dearest.perUnit, evidence, words),
            tenth: wholeMoney(dearest.byTenth, evidence, words),
          },
        },
    ...(free.length === 0
      ? []
      : [
          {
            message: limitsMessages.policiesFree,
            values: { list: words.names.list(free), count: free.length },
          },
        ]),
  ];
}
