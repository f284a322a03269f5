import { originColour } from '../../../renderer/drawing/origin-colour.ts';
import type { ReportContext } from '../report-context.ts';
import { markup, type Markup } from './markup.ts';

/** A territory of origin with the swatch of its hue. */
export function originName({ names }: Pick<ReportContext, 'names'>, territory: string): Markup {
  return markup`<i class="swatch" style="background:${originColour(territory)}"></i>${names.territory(territory)}`;
}
