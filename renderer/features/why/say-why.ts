import type { NotPossible } from '../../../solver/analysis/why/not-possible.ts';
import type { PlaceTaken } from '../../../solver/analysis/why/places-taken.ts';
import type { SwitchChange } from '../../../solver/analysis/why/switch-change.ts';
import type { WhyAnswer } from '../../../solver/analysis/why/why-answer.ts';
import type { Message } from '../../i18n/message.ts';
import type { Said } from '../../i18n/said.ts';
import { whyMessages as messages } from './messages.ts';
import {
  activityName,
  changedName,
  changedValue,
  policyName,
  unitMoney,
  wholeMoney,
  type WhyWords,
} from './names-of-why.ts';

const movesTold = 3;
/** Two switches closer than this, relative to the larger, are one. */
const apart = 1e-6;

/** Why the plan has something or has it not, in a few sentences. */
export function sayWhy(answer: Exclude<WhyAnswer, { kind: 'limits' }>, words: WhyWords): readonly Said[] {
  const { format } = words;
  const units = (quantity: number) => format.number(quantity, 0);
  switch (answer.kind) {
    case 'used': {
      const { about, quantity, extraCost, extraPerUnit, evidence } = answer;
      const used = { what: activityName(about, words), units: units(quantity) };
      if (extraCost === null || extraPerUnit === null) {
        const goods = words.names.list(answer.soleGoods.map(words.names.product));
        const alone =
          answer.soleGoods.length === 0 ? [] : [{ message: messages.soleGoods, values: { goods } }];
        return [{ message: messages.needed, values: used }, ...alone];
      }
      const values = {
        ...used,
        money: wholeMoney(extraCost, evidence, words),
        perUnit: unitMoney(extraPerUnit, evidence, words),
      };
      return [
        { message: messages.without, values },
        ...sayMissed(answer, words),
        ...sayLeaving(answer, words),
        ...sayChange(messages.goesAt, answer.changes, words),
        ...sayMoves(answer.moves, words),
      ];
    }
    case 'unused': {
      const { about, entersAt, extraCost, evidence } = answer;
      const what = activityName(about, words);
      const perUnit = unitMoney(entersAt.perUnit, evidence, words);
      const average = unitMoney(extraCost / entersAt.quantity, evidence, words);
      return [
        {
          message: entersAt.isExact ? messages.unused : messages.unusedAtMost,
          values: { what, perUnit },
        },
        ...sayChange(messages.entersAt, answer.changes, words),
        {
          // The first units are the least dear: where what all of them cost a unit is another figure, both are told.
          message: average === perUnit ? messages.withIt : messages.withItOnAverage,
          values: {
            units: units(entersAt.quantity),
            money: wholeMoney(extraCost, evidence, words),
            average,
          },
        },
        ...sayMoves(answer.moves, words),
      ];
    }
    case 'not possible': {
      const reasons = answer.reasons.map((reason) => sayReason(reason, words));
      return [
        {
          message: messages.notPossible,
          values: { what: activityName(answer.about, words), reasons: words.names.list(reasons) },
        },
      ];
    }
    case 'not served':
      return [{ message: messages.notServed, values: {} }];
    case 'no plan':
    case 'stopped':
      return [{ message: messages.noPlan, values: {} }];
  }
}

/** What goods that go unserved are of the extra cost. */
function sayMissed(
  { bill, evidence }: Extract<WhyAnswer, { kind: 'used' }>,
  words: WhyWords,
): readonly Said[] {
  const missed = bill.find(({ part }) => part === 'shortfall');
  const more = missed === undefined ? 0 : missed.after - missed.before;
  if (more < 0.5) return [];
  return [{ message: messages.missed, values: { money: wholeMoney(more, evidence, words) } }];
}

function sayLeaving(
  { halvesAt, leavesAt, evidence }: Extract<WhyAnswer, { kind: 'used' }>,
  words: WhyWords,
): readonly Said[] {
  if (leavesAt === null) return [];
  const out = unitMoney(leavesAt.perUnit, evidence, words);
  const isHalved =
    halvesAt !== null && halvesAt.quantity > 0 && halvesAt.perUnit < leavesAt.perUnit * (1 - apart);
  if (!isHalved) return [{ message: messages.leaves, values: { out } }];
  const values = {
    out,
    half: unitMoney(halvesAt.perUnit, evidence, words),
    units: words.format.number(halvesAt.quantity, 0),
  };
  return [{ message: messages.halves, values }];
}

/** The change that is offered first. */
function sayChange(message: Message, changes: readonly SwitchChange[], words: WhyWords): readonly Said[] {
  const change = changes.find(({ at }) => at !== null);
  if (change === undefined || change.at === null) return [];
  const values = {
    name: changedName(change.changed, words),
    way: change.at > change.present ? 'up' : 'down',
    now: changedValue(change, change.present, words),
    at: changedValue(change, change.at, words),
  };
  return [{ message, values }];
}

function sayMoves(moves: readonly PlaceTaken[], { names, format, text: { say } }: WhyWords): readonly Said[] {
  if (moves.length === 0) return [];
  const told = moves.slice(0, movesTold).map(({ site, product, quantity }) =>
    say(quantity > 0 ? messages.more : messages.fewer, {
      units: format.number(Math.abs(quantity), 0),
      product: names.product(product),
      site: names.site(site),
    }),
  );
  return [{ message: messages.movesThen, values: { moves: names.list(told) } }];
}

function sayReason(reason: NotPossible, words: WhyWords): string {
  const { say } = words.text;
  switch (reason.kind) {
    case 'policy':
      return say(messages.byPolicy, { policy: policyName(reason.policy, words) });
    case 'skill':
      return say(messages.bySkill, { skill: reason.skill });
    case 'nothing made':
      return say(messages.nothingMade);
    case 'no inputs':
      return say(messages.noInputs);
    case 'nothing to carry':
      return say(messages.nothingToCarry);
    case 'too slow':
      return say(messages.tooSlow, {
        days: words.format.number(reason.days),
        horizon: words.format.number(reason.horizonDays),
      });
    case 'promise':
      return say(messages.byPromise);
    case 'no use':
      return say(messages.noUse);
    case 'limits':
      return say(messages.byLimits);
  }
}
