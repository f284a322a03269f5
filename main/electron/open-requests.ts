export interface OpenRequests {
  /** A planner wants a file opened. */
  ask: (path: string) => void;
  /** The file to open at once, said to a window that has just come up; later ones are told to it as they come. */
  take: () => string | null;
  /** The window is gone: requests wait for the next one. */
  hold: () => void;
}

/** Files that the planner opens from outside reach the window once: at its start, or as an event after it. */
export function openRequests(tell: (path: string) => void): OpenRequests {
  let waiting: string | null = null;
  let isUp = false;
  return {
    ask: (path) => {
      if (isUp) tell(path);
      // There is one document to a window: of several files the last is the one that stays.
      else waiting = path;
    },
    take: () => {
      const path = waiting;
      waiting = null;
      isUp = true;
      return path;
    },
    hold: () => {
      isUp = false;
    },
  };
}
