import type { Diagnosis } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { diagnosisMessages as messages } from './messages.ts';

/** What a diagnosis comes to, in one sentence. */
export function titleOf({ conflicts, isComplete }: Diagnosis, { say }: Pick<Text, 'say'>): string {
  const [first] = conflicts;
  if (!isComplete || first === undefined) return say(messages.titleAtLeast, { count: conflicts.length });
  return conflicts.length === 1
    ? say(messages.titleOne, { count: first.statements.length })
    : say(messages.titleMany, { count: conflicts.length });
}
