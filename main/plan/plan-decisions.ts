import { words } from '../language/words.ts';
import type { PlanContext } from './plan-context.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';

const texts = {
  opens: words('Opens', '開設', '开设'),
  closes: words('Closes', '關閉', '关闭'),
  qualifies: words('Qualifies', '認證', '认证'),
  expands: words('Expands', '擴充', '扩充'),
};

/** What the plan decides once and for all: what, of which, from when. None where it leaves everything as it is. */
export function planDecisions(context: PlanContext): readonly (readonly [string, string, string])[] {
  const { say, names, language, answer, periodPlace, periodTitles } = context;
  const { network, plan } = answer;
  const recipes = new Map<string, (typeof network.recipes)[number]>(
    network.recipes.map((each) => [each.id, each]),
  );
  const lines = new Map<string, (typeof network.lines)[number]>(network.lines.map((each) => [each.id, each]));
  const when = (period: string) => periodTitles[periodPlace.get(period)!]!;
  const work = (id: string) => {
    const { site, output } = recipes.get(id)!;
    return `${names.site(site)}: ${names.product(output)}`;
  };
  const option = (line: string, id: string, count: number) => {
    const name = lines.get(line)!.expansions.find((each) => each.id === id)?.name ?? null;
    const times = count > 1 ? ` × ${count}` : '';
    return `${names.line(line)}: ${name === null ? id : nameIn(name, language)}${times}`;
  };
  return [
    ...plan.openings.map(({ site, period }) => [say(texts.opens), names.site(site), when(period)] as const),
    ...plan.closures.map(({ site, period }) => [say(texts.closes), names.site(site), when(period)] as const),
    ...plan.qualifications.map(
      ({ recipe, period }) => [say(texts.qualifies), work(recipe), when(period)] as const,
    ),
    ...plan.expansions.map(
      ({ line, expansion, count, period }) =>
        [say(texts.expands), option(line, expansion, count), when(period)] as const,
    ),
  ];
}
