import { policy, type Policy } from '../../../../scenarios/domain/policy.ts';
import type { templateMessages } from './messages.ts';

export type TemplateId = keyof typeof templateMessages;

/** What each template says before the planner fills it in: sentences that bind nothing until a number is tightened. */
const drafts: Readonly<Record<TemplateId, Readonly<Record<string, unknown>>>> = {
  atMostFrom: {
    kind: 'share',
    measure: 'serve',
    numerator: { origins: 'cn' },
    denominator: {},
    maximumShare: 1,
    acrossPeriods: 'total',
    acrossProducts: 'total',
  },
  atLeastFrom: {
    kind: 'share',
    measure: 'make',
    numerator: {},
    denominator: {},
    minimumShare: 0,
    acrossPeriods: 'total',
    acrossProducts: 'total',
  },
  atLeastSites: { kind: 'count', what: 'sites', filter: {}, minimum: 1, acrossPeriods: 'each' },
  atMostSuppliers: { kind: 'count', what: 'suppliers', filter: {}, maximum: 100, acrossPeriods: 'total' },
  carbonBudget: { kind: 'budget', what: 'carbon', limit: 1e9, acrossPeriods: 'total' },
  capitalBudget: { kind: 'budget', what: 'capital', limit: 1e9, acrossPeriods: 'total' },
  forbidden: { kind: 'pair', measure: 'make', forbidden: {} },
  dualSourcing: {
    kind: 'sourcing',
    receivers: '*',
    minimumSources: 2,
    minimumShareEach: 0.2,
    acrossProducts: 'each',
  },
  soleSourcing: { kind: 'sourcing', receivers: '*', maximumSources: 1, acrossProducts: 'each' },
};

export const templateIds = Object.keys(drafts) as readonly TemplateId[];

/** A new policy, off until the planner switches it on: half-filled it would bind what nobody meant. */
export function policyFrom(template: TemplateId, id: string, name: Policy['name']): Policy {
  return policy.parse({ ...drafts[template], id, name, isOn: false });
}
