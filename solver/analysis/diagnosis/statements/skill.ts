import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { idsWhere, recordOf, withRecords, type StatementKind } from './statement-kind.ts';

function lacksSkill(network: Network, { site: id, skillRequired }: Recipe): boolean {
  const site = network.sites.find((each) => each.id === id);
  return skillRequired !== null && site !== undefined && !site.skills.includes(skillRequired);
}

/** A recipe asks for a skill that its site lacks. */
export const skill: StatementKind = {
  name: 'skill',
  collection: 'recipes',
  field: 'skillRequired',
  rowFamilies: [],
  columnFamilies: [],
  isSilent: true,
  ids: (network) => idsWhere(network, 'recipes', (recipe) => lacksSkill(network, recipe)),
  without: (network, ids) =>
    withRecords(network, 'recipes', ids, (recipe) => ({ ...recipe, skillRequired: null })),
  scale: null,
  off: (network, id) => {
    const { site, skillRequired } = recordOf(network, 'recipes', id);
    return [
      setAt(
        ['sites', site, 'skills'],
        [...recordOf(network, 'sites', site).skills, ...(skillRequired === null ? [] : [skillRequired])],
      ),
    ];
  },
};
