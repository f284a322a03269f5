import type { Lever } from '../../../scenarios/levers/lever.ts';
import { modeWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import type { ReportContext } from '../report-context.ts';

const texts = {
  allFreight: words('all freight', '所有運費', '所有运费'),
  freight: words('freight by {modes}', '{modes}運費', '{modes}运费'),
  wages: words('wages in {territory}', '{territory}工資', '{territory}工资'),
  exchange: words('what {currency} is worth', '{currency} 匯價', '{currency} 汇价'),
  demand: words('demand', '需求', '需求'),
};

/** What a reader calls a lever; a rate of duty is told by its law. */
export function leverName(
  { say, fill, list, names }: Pick<ReportContext, 'say' | 'fill' | 'list' | 'names'>,
  lever: Lever,
): string {
  switch (lever.kind) {
    case 'duty':
      return names.law(lever.layer);
    case 'freight':
      return lever.modes === '*'
        ? say(texts.allFreight)
        : fill(texts.freight, { modes: list(lever.modes.map((mode) => say(modeWords[mode]))) });
    case 'wage':
      return fill(texts.wages, { territory: names.territory(lever.territory) });
    case 'exchange':
      return fill(texts.exchange, { currency: lever.currency });
    case 'demand':
      return say(texts.demand);
  }
}
