/** An event that can be prevented, with what Electron puts on it. */
export function standInEvent<Facts extends object>(facts: Facts): Facts & PreventableEvent {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

export interface PreventableEvent {
  defaultPrevented: boolean;
  preventDefault: () => void;
}
