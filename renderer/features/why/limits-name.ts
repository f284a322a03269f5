/** Stands among the names of reports for what limits the plan, which is no report: it has to be worked out. */
export const limitsName = 'limits';
