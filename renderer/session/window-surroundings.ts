import type { Surroundings } from './parts.ts';

/** The browser's clock, randomness and page. */
export const windowSurroundings: Omit<Surroundings, 'textOf'> = {
  now: () => new Date(),
  randomId: () => crypto.randomUUID(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  languages: () => navigator.languages,
  showTitle: (title) => {
    document.title = title;
  },
  holdPage: (isHeld) =>
    addEventListener('beforeunload', (event) => {
      if (isHeld()) event.preventDefault();
    }),
};
