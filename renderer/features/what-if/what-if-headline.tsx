import { Fragment } from 'react';
import type { WhatIf } from '../../store/what-if-slice.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { sayWhatIf } from './say-what-if.ts';
import { usePlanName } from './what-if-result.tsx';

/** What turning the levers comes to, as a sentence. */
export function WhatIfHeadline({ whatIf, names, format, text }: PlanView & { whatIf: WhatIf }) {
  const plan = usePlanName({ text, format });
  return (
    <span>
      {sayWhatIf(whatIf, plan, names, format, text).map(({ message, values }, n) => (
        <Fragment key={n}>{text.sayRich(message, values)}</Fragment>
      ))}
    </span>
  );
}
