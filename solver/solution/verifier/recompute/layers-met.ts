import type { Agreement } from '../../../../scenarios/domain/agreement.ts';
import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { selects, type GroupMembers } from '../../../../scenarios/domain/selector.ts';
import type { Claim } from '../../../../scenarios/domain/standing.ts';
import type { Era } from './eras.ts';
import { isInForce } from './in-force.ts';
import { joinedLayers, type ChargedLayer, type MetLayer } from './joined-layers.ts';

/** One import as the law looks at it, without its day. */
export interface Imported {
  /** Territory entered. */
  readonly into: string;
  /** Origin that the goods are held to be of. */
  readonly origin: string;
  readonly hsCode: string | null;
  /** Sent from another territory than that of this origin. */
  readonly isTransshipped: boolean;
  /** The preference that the entry claims. */
  readonly claim: Claim | null;
  /** The layer whose quota the entry draws on. */
  readonly quota: DutyLayer | null;
}

/** What an import pays in an era, layer by layer. */
export type ChargedLayers = (imported: Imported, era: Era) => readonly ChargedLayer[];

/**
 * A layer meets an import when `into` selects the territory entered, `originCountries` the goods' origin (of a layer
 * that needs an agreement the claim's), a prefix begins the HS code (no prefix begins every code and none at all), and
 * the day lies in its dates. One that needs an agreement asks for a claim under it and for a day on which the agreement
 * holds; one for goods sent on asks for such; one with a quota asks that the entry draws on it. What is proposed or
 * suspended meets nothing. How the layers met join, `joinedLayers` says.
 */
export function chargedLayers(network: Network, members: GroupMembers): ChargedLayers {
  const agreements = new Map<string, Agreement>(network.agreements.map((each) => [each.id, each]));
  const laws = network.duties
    .filter(({ status }) => status !== 'proposed' && status !== 'suspended')
    .map((layer) => ({
      layer,
      prefixes: layer.hsPrefixes.map(digitsOf),
      isInto: selects(layer.into, members),
      isFrom: selects(layer.originCountries, members),
      agreement: layer.needsAgreement === null ? null : agreements.get(layer.needsAgreement),
    }));
  const byTerritory = new Map<string, typeof laws>();
  const lawsOf = (into: string) => {
    let found = byTerritory.get(into);
    if (found === undefined) byTerritory.set(into, (found = laws.filter(({ isInto }) => isInto(into))));
    return found;
  };
  /** Layers that meet the import on some day, each with its dates. */
  const met = ({ into, origin, hsCode, isTransshipped, claim, quota }: Imported) => {
    const code = hsCode === null ? null : digitsOf(hsCode);
    return lawsOf(into).flatMap(({ layer, prefixes, isFrom, agreement }) => {
      const digits = digitsMatched(prefixes, code);
      const isClaimed = layer.needsAgreement === null || layer.needsAgreement === claim?.agreement;
      const country = layer.needsAgreement === null ? origin : claim?.origin;
      const isMet =
        digits !== null &&
        isClaimed &&
        agreement !== undefined &&
        country !== undefined &&
        isFrom(country) &&
        (isTransshipped || !layer.isForTransshipped) &&
        (layer.quota === null || layer === quota);
      if (!isMet) return [];
      const closeness = 2 * digits + (layer.originCountries === '*' ? 0 : 1);
      return [{ layer, closeness, agreement }];
    });
  };
  const known = new Map<
    string,
    { readonly any: ReturnType<typeof met>; readonly byEra: (readonly ChargedLayer[])[] }
  >();
  return (imported, era) => {
    const key = keyOf(imported);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { any: met(imported), byEra: [] }));
    return (found.byEra[era.number] ??= joinedLayers(
      found.any.filter(
        ({ layer, agreement }): boolean =>
          isInForce(layer, era.day) && (agreement === null || isInForce(agreement, era.day)),
      ) satisfies readonly MetLayer[],
    ));
  };
}

function keyOf({ into, origin, hsCode, isTransshipped, claim, quota }: Imported): string {
  const sent = isTransshipped ? 'on' : '';
  const claimed = claim === null ? '' : `${claim.agreement}:${claim.origin}`;
  return `${into} ${origin} ${hsCode ?? ''} ${sent} ${claimed} ${quota?.id ?? ''}`;
}

/** Digits of the longest prefix that begins the code; 0 of a layer without prefixes; `null` where none begins it. */
function digitsMatched(prefixes: readonly string[], code: string | null): number | null {
  if (prefixes.length === 0) return 0;
  const matching = prefixes.filter((prefix) => code?.startsWith(prefix) ?? false);
  return matching.length === 0 ? null : Math.max(...matching.map((prefix) => prefix.length));
}

function digitsOf(code: string): string {
  return code.replaceAll('.', '');
}
