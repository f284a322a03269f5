import type { Story } from './story.ts';
import { barsStories } from './stories/bars-stories.tsx';
import { futuresStories } from './stories/futures-stories.tsx';
import { breakEvenStories } from './stories/break-even-stories.tsx';
import { frontierStories } from './stories/frontier-stories.tsx';
import { madeBarsStories } from './stories/made-bars-stories.tsx';
import { componentStories } from './stories/component-stories.tsx';
import { diagnosisStories } from './stories/diagnosis-stories.tsx';
import { dutyStories } from './stories/duty-stories.tsx';
import { flowStories } from './stories/flow-stories.tsx';
import { mapStories } from './stories/map-stories.tsx';
import { pairedStories } from './stories/paired-stories.tsx';
import { periodStories } from './stories/period-stories.tsx';
import { stressStories } from './stories/stress-stories.tsx';
import { sweepStories } from './stories/sweep-stories.tsx';
import { tableStories } from './stories/table-stories.tsx';
import { waterfallStories } from './stories/waterfall-stories.tsx';

/** Every story, in the order of the gallery. */
export const stories: readonly Story[] = [
  ...waterfallStories,
  ...pairedStories,
  ...barsStories,
  ...periodStories,
  ...dutyStories,
  ...breakEvenStories,
  ...futuresStories,
  ...frontierStories,
  ...madeBarsStories,
  ...stressStories,
  ...sweepStories,
  ...diagnosisStories,
  ...flowStories,
  ...mapStories,
  ...tableStories,
  ...componentStories,
];
