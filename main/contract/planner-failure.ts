import type { PlannerError, PlannerErrorCode } from './reply.ts';

/** A request refused for a reason that the planner can act on. Any other thrown error is a fault of the program. */
export class PlannerFailure extends Error implements PlannerError {
  override readonly name = 'PlannerFailure';
  readonly code: PlannerErrorCode;
  readonly path: string | null;

  constructor(code: PlannerErrorCode, message: string, path: string | null = null) {
    super(message);
    this.code = code;
    this.path = path;
  }
}
