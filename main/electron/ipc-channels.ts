/** The channel by which the window asks: `invoke(askChannel, name, ask)` answers with a `Reply`. */
export const askChannel = 'planner';
/** The channel by which the window is told: `send(tellChannel, name, event)`. */
export const tellChannel = 'planner/event';
