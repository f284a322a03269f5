/** A clock that only a test moves on. */
export interface Clock {
  now: () => Date;
  /** Calls back after so many milliseconds, unless the function that comes back is called before. */
  after: (milliseconds: number, act: () => void) => () => void;
  pass: (milliseconds: number) => void;
}

export function aClock(start = '2026-11-25T09:00:00Z'): Clock {
  let time = new Date(start).getTime();
  let waiting: { at: number; act: () => void }[] = [];
  return {
    now: () => new Date(time),
    after: (milliseconds, act) => {
      const one = { at: time + milliseconds, act };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((each) => each !== one);
      };
    },
    pass: (milliseconds) => {
      const end = time + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        waiting = waiting.filter((each) => each !== next);
        time = Math.max(time, next.at);
        next.act();
      }
      time = end;
    },
  };
}
