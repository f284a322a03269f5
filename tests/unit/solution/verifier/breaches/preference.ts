import type { Network } from '../../../../../scenarios/domain/network.ts';
import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

type RuleInput = NonNullable<Parameters<ReturnType<typeof aNetwork>['withAgreement']>[2]>['rules'];

/**
 * A motor of 30 from Dongguan and a cover of 20 from Hai Phong become a fan of 100 in Hai Phong, with yield 0.5: two of
 * each go into one good fan. The cover is declared to originate under the agreement.
 */
const assembly = (rules: RuleInput) =>
  aNetwork()
    .withTerritory('vn')
    .withAgreement('usvn', ['us', 'vn'], { rules })
    .withProduct('fan', { customsValuePerUnit: 100, hsCode: '8414.51' })
    .withProduct('motor', { customsValuePerUnit: 30, hsCode: '8414.90' })
    .withProduct('cover', { customsValuePerUnit: 20, hsCode: '3926.90' })
    .withSupplier('cat_lai', { territory: 'vn' })
    .withPlant('hai_phong', { territory: 'vn' })
    .withOffer('dongguan', 'motor')
    .withOffer('cat_lai', 'cover', { agreements: ['usvn'] })
    .withLane('dongguan', 'hai_phong')
    .withLane('cat_lai', 'hai_phong')
    .withRecipe('hai_phong', 'fan', {
      inputs: [
        { product: 'motor', quantityPer: 1 },
        { product: 'cover', quantityPer: 1 },
      ],
      yield: 0.5,
    })
    .withLane('hai_phong', 'los_angeles')
    .withDemand('los_angeles', 'fan', 10)
    .build();

const claim = 'usvn:vn';
/** 10 fans of 20 motors and 20 covers. */
const assembled = (network: Network, standing: string | null, coverStanding: string | null = claim) => {
  const output = { origin: 'vn', standing };
  return aPlan(network)
    .buys('dongguan_motor', 20)
    .buys('cat_lai_cover', 20)
    .sends('dongguan_hai_phong', 'motor', 20)
    .sends('cat_lai_hai_phong', 'cover', 20, { origin: 'vn', standing: coverStanding })
    .makes('hai_phong_fan', 10, output)
    .uses('hai_phong_fan', 'motor', 20, output)
    .uses('hai_phong_fan', 'cover', 20, { ...output, inputOrigin: 'vn', inputStanding: coverStanding })
    .sends('hai_phong_los_angeles', 'fan', 10, output)
    .serves('los_angeles_fan_p1', 10, output)
    .build();
};

// Motors worth 20 · 30 = 600 do not originate, of fans worth 10 · 100 = 1000: content of 40 %.
const fortyPercent = assembly([{ hsPrefix: '84', kind: 'rvc', threshold: 0.4 }]);
const fiftyPercent = assembly([
  { hsPrefix: '84', kind: 'none' },
  { hsPrefix: '8414', kind: 'rvc', threshold: 0.5 },
]);
const newHeading = assembly([{ hsPrefix: '8414', kind: 'cth' }]);
const otherPrefix = assembly([{ hsPrefix: '85', kind: 'none' }]);
const anything = assembly([{ hsPrefix: '', kind: 'none' }]);
const unplanned = { ...anything, settings: { ...anything.settings, isPreferencePlanned: false } };

/** Three members, so that claims are by partner: Vietnam with cn materials may export to cn alone. */
const threeMembers = aNetwork()
  .withTerritory('vn')
  .withTerritory('th')
  .withAgreement('rcep', ['cn', 'th', 'vn'], { rules: [{ hsPrefix: '', kind: 'wholly' }] })
  .withPlant('hai_phong', { territory: 'vn' })
  .withOffer('dongguan', 'motor', { agreements: ['rcep'] })
  .withLane('dongguan', 'hai_phong')
  .withRecipe('hai_phong', 'fan', { inputs: [{ product: 'motor', quantityPer: 1 }] })
  .withMarket('shanghai', { territory: 'cn' })
  .withLane('hai_phong', 'shanghai')
  .withDemand('shanghai', 'fan', 10)
  .build();
const inPartnership = (standing: string) => {
  const output = { origin: 'vn', standing };
  const input = 'rcep:cn>th+rcep:cn>vn';
  return aPlan(threeMembers)
    .buys('dongguan_motor', 10)
    .sends('dongguan_hai_phong', 'motor', 10, { standing: input })
    .makes('hai_phong_fan', 10, output)
    .uses('hai_phong_fan', 'motor', 10, { ...output, inputStanding: input })
    .sends('hai_phong_shanghai', 'fan', 10, output)
    .serves('shanghai_fan_p1', 10, output)
    .build();
};

/** Fans of vn with a claim and without one are boxed in Shenzhen, which confers nothing. */
const boxing = aNetwork()
  .withTerritory('vn')
  .withAgreement('usvn', ['us', 'vn'], { isDirectConsignment: false })
  .withSupplier('hanoi', { territory: 'vn' })
  .withOffer('hanoi', 'fan', { agreements: ['usvn'] })
  .withOffer('hanoi', 'fan', { id: 'undeclared' })
  .withLane('hanoi', 'shenzhen')
  .withRecipe('shenzhen', 'boxed_fan', {
    inputs: [{ product: 'fan', quantityPer: 1 }],
    origin: 'does not confer',
  })
  .withLane('shenzhen', 'los_angeles')
  .withDemand('los_angeles', 'boxed_fan', 10)
  .build();
const boxed = (declared: number) => {
  const undeclared = 10 - declared;
  const output = { origin: 'vn', standing: claim };
  return aPlan(boxing)
    .buys('hanoi_fan', declared)
    .buys('undeclared', undeclared)
    .sends('hanoi_shenzhen', 'fan', declared, { origin: 'vn', standing: claim })
    .sends('hanoi_shenzhen', 'fan', undeclared, { origin: 'vn' })
    .makes('shenzhen_boxed_fan', 10, output)
    .uses('shenzhen_boxed_fan', 'fan', declared, { ...output, inputOrigin: 'vn', inputStanding: claim })
    .uses('shenzhen_boxed_fan', 'fan', undeclared, { ...output, inputOrigin: 'vn' })
    .sends('shenzhen_los_angeles', 'boxed_fan', 10, output)
    .serves('los_angeles_boxed_fan_p1', 10, output)
    .build();
};

const consigned = (consignmentHubs: string[]) =>
  aNetwork()
    .withTerritory('hk')
    .withTerritory('vn')
    .withAgreement('usvn', ['us', 'vn'], { consignmentHubs })
    .withSupplier('hanoi', { territory: 'vn' })
    .withHub('hong_kong', { territory: 'hk' })
    .withOffer('hanoi', 'fan', { agreements: ['usvn'] })
    .withLane('hanoi', 'hong_kong')
    .withLane('hong_kong', 'los_angeles')
    .withDemand('los_angeles', 'fan', 10)
    .build();
const byHongKong = (network: Network, afterwards: string | null) =>
  aPlan(network)
    .buys('hanoi_fan', 10)
    .sends('hanoi_hong_kong', 'fan', 10, { origin: 'vn', standing: claim })
    .sends('hong_kong_los_angeles', 'fan', 10, { origin: 'vn', standing: afterwards })
    .serves('los_angeles_fan_p1', 10, { origin: 'vn', standing: afterwards })
    .build();
const uncontrolled = consigned([]);

export const preferenceBreaches: readonly Breach[] = [
  {
    rule: 'claims-earned',
    change: 'claims a content of 50 % for fans of 1000 whose motors of 600 do not originate',
    network: fiftyPercent,
    right: assembled(fiftyPercent, null),
    wrong: assembled(fiftyPercent, claim),
    says: 'claims usvn:vn; materials that do not originate are worth 600, at most 500 may be',
  },
  {
    rule: 'claims-earned',
    change: 'lets the certificates of the covers go, and with 400 more misses a content of 40 %',
    network: fortyPercent,
    right: assembled(fortyPercent, claim),
    wrong: assembled(fortyPercent, claim, null),
    says: 'materials that do not originate are worth 1000, at most 600 may be',
  },
  {
    rule: 'claims-earned',
    change: 'claims a change of heading with 20 motors of the heading of the fans themselves',
    network: newHeading,
    right: assembled(newHeading, null),
    wrong: assembled(newHeading, claim),
    says: '20 units of an input do not originate, 0 may',
  },
  {
    rule: 'claims-earned',
    change: 'claims preference for 10 fans under an agreement that has 0 rules for them',
    network: otherPrefix,
    right: assembled(otherPrefix, null),
    wrong: assembled(otherPrefix, claim),
    says: 'claims usvn:vn, which for 10 of it nothing gives',
  },
  {
    rule: 'claims-earned',
    change: 'claims for 10 fans the origin us, in which nobody worked on them',
    network: anything,
    right: assembled(anything, claim),
    wrong: assembled(anything, 'usvn:us'),
    says: 'claims usvn:us, which for 10 of it nothing gives',
  },
  {
    rule: 'claims-earned',
    change: 'claims into th what motors of cn helped to earn, 10 of 10 wholly for cn alone',
    network: threeMembers,
    right: inPartnership('rcep:vn>cn'),
    wrong: inPartnership('rcep:vn>cn+rcep:vn>th'),
    says: 'claims rcep:vn>th; 10 units of an input do not originate, 0 may',
  },
  {
    rule: 'claims-earned',
    change: 'passes on for 10 boxed fans what 7 of the fans inside carry',
    network: boxing,
    right: boxed(10),
    wrong: boxed(7),
    says: 'claims usvn:vn, which for 3 of it nothing gives',
  },
  {
    rule: 'claims-earned',
    change: 'claims two origins of one agreement for 10 fans',
    network: anything,
    right: assembled(anything, claim),
    wrong: assembled(anything, 'usvn:us+usvn:vn'),
    says: 'output claims two origins under one agreement',
  },
  {
    rule: 'balance',
    change: 'sends 20 covers with a claim where preference is not planned',
    network: unplanned,
    right: assembled(unplanned, null, null),
    wrong: assembled(unplanned, null, claim),
    says: 'cat_lai, cover of origin vn (usvn:vn), p1: what comes in less what goes out and stays is -20',
  },
  {
    rule: 'balance',
    change: 'brings 10 claims through Hong Kong, which is no member and no place under customs control',
    network: uncontrolled,
    right: byHongKong(uncontrolled, null),
    wrong: byHongKong(uncontrolled, claim),
    says: 'hong_kong, fan of origin vn (usvn:vn), p1: what comes in less what goes out and stays is -10',
  },
  {
    rule: 'balance',
    change: 'serves 10 with a claim that was let go of in Hong Kong, where it might have been kept',
    network: consigned(['hong_kong']),
    right: byHongKong(consigned(['hong_kong']), claim),
    wrong: {
      ...byHongKong(consigned(['hong_kong']), null),
      served: byHongKong(consigned(['hong_kong']), claim).served,
    },
    says: 'los_angeles, fan of origin vn (usvn:vn), p1: what comes in less what goes out and stays is -10',
  },
  {
    rule: 'references',
    change: 'names 1 agreement that the network does not have',
    network: uncontrolled,
    right: byHongKong(uncontrolled, null),
    wrong: byHongKong(uncontrolled, 'evfta:vn'),
    says: 'name the agreement evfta, which the network does not have',
    also: ['balance', 'demand-met', 'conservation'],
  },
  {
    rule: 'references',
    change: 'tells 1 claim twice',
    network: uncontrolled,
    right: byHongKong(uncontrolled, null),
    wrong: byHongKong(uncontrolled, 'usvn:vn+usvn:vn'),
    says: 'state the standing usvn:vn+usvn:vn, which cannot be read',
    also: ['balance', 'demand-met', 'conservation'],
  },
];
