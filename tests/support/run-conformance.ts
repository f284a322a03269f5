import type { EngineName } from '../../solver/backends/engine.ts';
import { listCases, mpsOptima } from './case-registry.ts';
import { caseFiles } from './case-file.ts';
import { answerMpsCase, answerNetworkCase, missOf } from './conformance-case.ts';
import type { EngineAnswer } from './conformance-case.ts';

export interface ConformanceOptions {
  engines: readonly EngineName[];
  /** Wall seconds for each engine on each case. */
  seconds: number;
  /** Beginnings of the names to run; all of them when empty. */
  only: readonly string[];
}

export interface ConformanceRow {
  family: string;
  name: string;
  published: number;
  answers: readonly EngineAnswer[];
  /** Why the case misses; `null` when it is met. */
  miss: string | null;
}

interface Task {
  family: string;
  name: string;
  /** Published optimum, read when the case is reached. */
  begin: () => { published: number; answer: (engine: EngineName) => Promise<EngineAnswer> };
}

/** Every published case at hand, each by every engine, one after another so that no engine slows another. */
export async function* runConformance(options: ConformanceOptions): AsyncGenerator<ConformanceRow> {
  const { engines, seconds, only } = options;
  for (const { family, name, begin } of tasksAtHand(seconds)) {
    if (only.length > 0 && !only.some((start) => name.startsWith(start) || family === start)) continue;
    const { published, answer } = begin();
    const answers: EngineAnswer[] = [];
    for (const engine of engines) answers.push(await answer(engine));
    yield { family, name, published, answers, miss: missOf(published, answers) };
  }
}

function tasksAtHand(seconds: number): readonly Task[] {
  const networks = listCases().map(({ family, name, make }): Task => ({
    family,
    name,
    begin: () => {
      const published = make();
      return {
        published: published.expected,
        answer: (engine) => answerNetworkCase(published, engine, seconds),
      };
    },
  }));
  const programs = (['netlib', 'miplib'] as const).flatMap((family) =>
    Object.entries(mpsOptima[family])
      .filter(([name]) => caseFiles(family).includes(`${name}.mps.gz`))
      .map(([name, published]): Task => ({
        family,
        name,
        begin: () => ({ published, answer: (engine) => answerMpsCase(family, name, engine, seconds) }),
      })),
  );
  return [...networks, ...programs];
}
