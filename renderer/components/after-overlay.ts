/**
 * Does something once a menu or dialog that is closing has given the focus back, which it does in the frame after it has
 * gone: what takes the focus for itself would lose it otherwise.
 */
export function afterOverlay(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
