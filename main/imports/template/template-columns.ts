import { importEntities, type ImportEntity } from '../import-entities.ts';
import type { ImportField } from '../import-field.ts';

/** Sheets of the template: what a planner fills in by hand. Policies are built in the window, sentence by sentence. */
const left: ReadonlySet<string> = new Set([
  'groups',
  'products/customsValueBySite',
  'lines/expansions',
  'closing',
]);
export const templateEntities: readonly ImportEntity[] = importEntities.filter(
  ({ id }) => !id.startsWith('policies/') && !left.has(id) && id !== 'settings',
);

/** Fields that only a few networks need: they can be mapped and have no column here. */
const seldom =
  /^(?:source\/(?:asOf|confidence)|referenceEdition|qualification\/.*|rvcValue|disputedOriginPlannedAs|backlog\/.*|quota\/.*|valuePerEntry|entriesPerPeriod|firstSaleShare|embeddedCarbonKgPerUnit|obsolescencePerPeriod|isForTransshipped|ofKinds|amountPerTonneCo2e|costPer\/container\/isWholeContainers|minimumPerPeriod|isMinimumCommitted|transitDaysStdDev|customsUnionOf|acceptsFirstSale|drawbackShare|consignmentHubs)$/;
const hasSource: ReadonlySet<string> = new Set(['duties', 'currencies']);
const hasNames: ReadonlySet<string> = new Set(['sites', 'products', 'territories']);

export function templateFields({ id: entity, fields }: ImportEntity): readonly ImportField[] {
  return fields.filter(({ id }) => {
    if (seldom.test(id)) return false;
    if (id.startsWith('source/')) return hasSource.has(entity);
    return !id.startsWith('name/zh') || hasNames.has(entity);
  });
}
