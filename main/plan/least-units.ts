/** Below this many units a flow or a difference is the solver's tolerance. */
export const leastUnits = 0.5;
