import type { Collection, Network } from '../../../../scenarios/domain/network.ts';
import type { AnyRecord } from '../../../store/content.ts';
import { roleWords } from '../choice-words.ts';
import type { ColumnContext } from '../column-context.ts';
import { inspectorMessages as messages } from './messages.ts';
import { sayLayer } from './say-layer.ts';

type RecordOf<Name extends Collection> = Network[Name][number];

/** What a record is, in a few words under its name; `null` for a record whose name says it. */
export function sayRecord(
  network: Network,
  collection: Collection,
  record: AnyRecord,
  { text, format, directory }: ColumnContext,
): string | null {
  const { say, language } = text;
  const [sites, products] = [directory('sites'), directory('products')];
  switch (collection) {
    case 'lanes': {
      const { from, to } = record as RecordOf<'lanes'>;
      const territory = (id: string) => sites.territory(id) ?? '';
      const [origin, into] = [territory(from), territory(to)];
      return say(messages.lane, {
        same: origin === into ? 'yes' : 'no',
        from: origin === into ? directory('territories').show(origin) : codeOf(network, origin),
        into: codeOf(network, into),
      });
    }
    case 'sites': {
      const { roles, territory, opening } = record as RecordOf<'sites'>;
      const words = roles.map((role) => say(roleWords[role])).join(language === 'en' ? ', ' : '、');
      return say(messages.site, {
        roles: words,
        territory: directory('territories').show(territory),
        state: opening.state,
      });
    }
    case 'products': {
      const { id, hsCode } = record as RecordOf<'products'>;
      const ways =
        network.recipes.filter(({ output }) => output === id).length +
        network.offers.filter(({ product }) => product === id).length;
      return say(messages.product, { hs: hsCode === null ? 'none' : 'some', code: hsCode ?? '', ways });
    }
    case 'recipes': {
      const { output, site, inputs } = record as RecordOf<'recipes'>;
      const values = { output: products.show(output), site: sites.show(site), inputs: inputs.length };
      return say(messages.recipe, values);
    }
    case 'offers': {
      const { site, product } = record as RecordOf<'offers'>;
      return say(messages.offer, { site: sites.show(site), product: products.show(product) });
    }
    case 'lines':
      return say(messages.line, { site: sites.show((record as RecordOf<'lines'>).site) });
    case 'demand': {
      const { shortfallPenaltyPerUnit: penalty, currency } = record as RecordOf<'demand'>;
      const firm = penalty === null ? 'yes' : 'no';
      return say(messages.demand, {
        firm,
        penalty: format.money(penalty, currency ?? network.settings.baseCurrency),
      });
    }
    case 'inventory': {
      const { arrivesIn } = record as RecordOf<'inventory'>;
      return say(messages.stock, {
        arrives: arrivesIn === null ? 'none' : 'some',
        period: arrivesIn === null ? '' : directory('periods').show(arrivesIn),
      });
    }
    case 'groups':
      return say(messages.group, { count: (record as RecordOf<'groups'>).members.length });
    case 'territories': {
      const each = record as RecordOf<'territories'>;
      const { bondedIn, dutyBase, drawbackShare, acceptsFirstSale, deMinimisPerEntry: least } = each;
      const currency = each.currency ?? network.settings.baseCurrency;
      return say(messages.territory, {
        bonded: bondedIn === null ? 'no' : 'yes',
        parent: bondedIn === null ? '' : directory('territories').show(bondedIn),
        base: dutyBase,
        refund: drawbackShare === 0 ? 'none' : 'some',
        share: format.share(drawbackShare, isWholePercent(drawbackShare) ? 0 : 1),
        firstSale: acceptsFirstSale ? 'yes' : 'no',
        minimis: least === null ? 'none' : 'some',
        amount: format.inSentence.money(least, currency),
      });
    }
    case 'agreements': {
      const each = record as RecordOf<'agreements'>;
      const { members, rules, cumulation, isDirectConsignment, consignmentHubs: hubs } = each;
      const way = hubs.length === 0 ? 'direct' : 'hubs';
      return say(messages.agreement, {
        members: members.length,
        rules: rules.length,
        cumulation,
        way: isDirectConsignment ? way : 'any',
        hubs: hubs.map((hub) => sites.show(hub)).join(language === 'en' ? ', ' : '、'),
      });
    }
    case 'duties':
      return sayLayer(network, record as RecordOf<'duties'>, { text, format, directory });
    case 'currencies':
    case 'fees':
    case 'closing':
    case 'policies':
      return null;
  }
}

function isWholePercent(share: number): boolean {
  return Number.isInteger(Math.round(share * 1000) / 10);
}

function codeOf(network: Network, territory: string): string {
  return network.territories.find(({ id }) => id === territory)?.code ?? territory.toUpperCase();
}
