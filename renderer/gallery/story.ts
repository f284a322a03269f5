import type { ReactNode } from 'react';

/** One state of one chart or component, as it is shown in the gallery and held by a snapshot. */
export interface Story {
  /** Unique; names its snapshot. */
  name: string;
  /** File under `renderer/charts` or `renderer/components` that it shows, without its ending. */
  shows: string;
  render: () => ReactNode;
}

export function story(definition: Story): Story {
  return definition;
}
