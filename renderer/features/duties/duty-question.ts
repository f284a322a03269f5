import type { Lane } from '../../../scenarios/domain/lane.ts';
import { toBase } from '../../../scenarios/domain/money.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { originTerritory } from '../../../scenarios/domain/origin.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { DutyEnquiry } from '../../../scenarios/trade/duty-enquiry.ts';
import { laneEnquiries, productFacts, type EnquiryDays } from '../../../scenarios/trade/lane-enquiries.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { carriedOver, type CarriedGoods } from './carried-goods.ts';

/** What the planner asks of the law: a lane or a product of the network, and what was typed in place of what these say. */
export interface DutyQuestion {
  lane: string | null;
  product: string | null;
  typed: Partial<Omit<DutyEnquiry, 'from' | 'until' | 'today'>>;
}

/** A question made complete by the network. */
export interface AskedEnquiry {
  enquiry: DutyEnquiry;
  lane: Lane | null;
  product: Product | null;
}

/**
 * The enquiry that a question stands for. A lane says where its goods enter and how they come, the plan which goods and of
 * what origin, the product its code, value and weight; what is typed goes before all of these. `null` where the network
 * has too few territories to ask about.
 */
export function enquiryOf(
  network: Network,
  plan: Plan | null,
  { lane: laneId, product: productId, typed }: DutyQuestion,
  days: EnquiryDays,
): AskedEnquiry | null {
  const lane = network.lanes.find(({ id }) => id === laneId) ?? null;
  const carried = lane === null ? [] : carriedOver(network, plan, lane);
  const goods = carried.find(({ product }) => product.id === productId) ?? carried[0] ?? null;
  const wanted = network.products.find(({ id }) => id === productId) ?? null;
  const product = goods === null ? wanted : goods.product;
  const known = lane === null || goods === null ? null : laneEnquiries(network)({ ...goods, lane }, days);
  const enquiry = known ?? unplaced(network, product, days);
  if (enquiry === null) return null;
  const asked = { ...enquiry, ...typed };
  // Goods of another origin are sent from there, until somebody says otherwise.
  const isOtherOrigin = typed.origin !== undefined && typed.sentFrom === undefined && known === null;
  const sentFrom = isOtherOrigin ? originTerritory(network)(asked.origin) : asked.sentFrom;
  return { enquiry: { ...asked, sentFrom }, lane: known === null ? null : lane, product };
}

/** Goods of a product, or none in particular, between the first two territories. */
function unplaced(network: Network, product: Product | null, days: EnquiryDays): DutyEnquiry | null {
  const [into, origin] = network.territories;
  if (into === undefined) return null;
  const facts =
    product === null
      ? {
          hsCode: null,
          valuePerUnit: null,
          currency: null,
          weightKg: null,
          embeddedCarbonKg: null,
          firstSaleShare: null,
        }
      : productFacts(toBase(network), product, null);
  const from: TerritoryId = (origin ?? into).id;
  return {
    ...days,
    ...facts,
    into: into.id,
    origin: from,
    sentFrom: from,
    agreements: [],
    freightPerUnit: null,
    insuranceRate: 0,
    valuePerEntry: null,
    mode: 'sea',
  };
}

/** Goods looked through for some that pay duty. */
const mostLookedAt = 500;

/** What to begin with: of the goods over a border worth most those that pay duty, else those worth most. */
export function firstQuestion(
  network: Network,
  moved: readonly CarriedGoods[],
  paysDuty: (goods: CarriedGoods) => boolean,
): DutyQuestion {
  const worth = ({ product, unitsPerYear }: CarriedGoods) =>
    (unitsPerYear ?? 0) * product.customsValuePerUnit;
  const worthMost = [...moved].sort((one, other) => worth(other) - worth(one)).slice(0, mostLookedAt);
  const most = worthMost.find(paysDuty) ?? worthMost[0];
  return {
    lane: most?.lane.id ?? null,
    product: most?.product.id ?? network.products[0]?.id ?? null,
    typed: {},
  };
}
