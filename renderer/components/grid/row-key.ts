/** More rows than any screen shows at once. */
const slots = 256;

/**
 * Rows take over the elements of those that have left the screen, which is a third of the work of making new ones.
 * The row of the cursor keeps its own where it is out of sight.
 */
export function rowKey(
  index: number,
  active: number,
  items: readonly { readonly index: number }[],
): string | number {
  const isAlone = index === active && !items.some((item) => Math.abs(item.index - index) === 1);
  return isAlone ? 'cursor' : index % slots;
}
