import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { enquiryLaw } from '../../../../scenarios/trade/enquiry-law.ts';
import type { Plan } from '../../../../solver/solution/plan.ts';
import type { DutyQuestion } from '../../../../renderer/features/duties/duty-question.ts';
import { enquiryOf } from '../../../../renderer/features/duties/duty-question.ts';
import {
  explainDuty,
  type Assumptions,
  type Explained,
} from '../../../../renderer/features/duties/explain-duty.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { aNetwork } from '../../../support/network-builder.ts';

const source = { title: 'A gazette', captured: '2026-11-20', confidence: 'high' as const };

/** Kettles worth 10, of Vietnam, on a lane into the US over 12 periods from July 2026. */
export const kettles = aNetwork()
  .withPeriods(12, 30)
  .withTerritory('us', { name: 'United States' })
  .withTerritory('vn', { name: 'Vietnam' })
  .withPlant('hanoi', { territory: 'vn', name: 'Hanoi' })
  .withMarket('us_west')
  .withProduct('kettle', { name: 'Kettle', hsCode: '8516.79' })
  .withLane('hanoi', 'us_west', { costPer: { unit: 0.5 } })
  .withDuty('mfn', { kind: 'mfn', into: 'us', rate: 0.027, authority: 'HTS, column 1', source })
  .withDuty('forced', {
    kind: 's301_forced_labour',
    into: 'us',
    originCountries: 'vn',
    rate: 0.125,
    validFrom: '2026-07-24',
    source: { ...source, captured: '2026-09-01', confidence: 'low' },
  });

export const days = { date: '2026-08-01', from: '2026-07-01', until: '2027-06-26', today: '2026-11-29' };

export const onFirstLane = (network: Network): DutyQuestion => ({
  lane: network.lanes[0]!.id,
  product: null,
  typed: {},
});

/** The answer to a question about a network, on 1 August 2026 unless the question says otherwise. */
export function explained(
  network: Network,
  question: DutyQuestion = onFirstLane(network),
  { assumed = new Map(), from = '2026-12-01', chosen = null }: Partial<Assumptions> = {},
  plan: Plan | null = null,
): Explained {
  const { date = days.date } = question.typed;
  const asked = enquiryOf(network, plan, question, { ...days, date })!;
  return explainDuty(network, enquiryLaw(network), asked, { assumed, from, chosen });
}

export const wordsIn = (language: WindowLanguage = 'en') => ({
  text: textIn(language),
  format: formatIn(language),
});

export const layerOf = (network: Network, id: string): DutyLayer =>
  network.duties.find((each) => each.id === id)!;
