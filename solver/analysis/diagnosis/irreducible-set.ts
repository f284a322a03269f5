/**
 * An irreducible set of items that cannot hold together: they cannot, and all but any one of them can.
 * `null` where all items can hold together.
 *
 * Divide and conquer (Junker, "QUICKXPLAIN: preferred explanations and relaxations for over-constrained problems",
 * AAAI 2004): at most about k · log2(n / k) + 2k questions for k items out of n, where the deletion filter of Chinneck &
 * Dravnieks ("Locating minimal infeasible constraint sets in linear programs", ORSA J. Computing 3, 1991) asks n.
 *
 * `isImpossible` says whether items cannot hold together; an answer that is not certain is `false`, which may leave an
 * item too many in the set but never makes it one that can hold.
 */
export async function irreducibleSet<Item>(
  items: readonly Item[],
  isImpossible: (held: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[] | null> {
  if (!(await isImpossible(items))) return null;
  if (await isImpossible([])) return [];

  const within = async (
    held: readonly Item[],
    isHeldNew: boolean,
    rest: readonly Item[],
  ): Promise<readonly Item[]> => {
    if (isHeldNew && (await isImpossible(held))) return [];
    if (rest.length <= 1) return rest;
    const middle = rest.length >> 1;
    const [first, second] = [rest.slice(0, middle), rest.slice(middle)];
    const ofSecond = await within([...held, ...first], true, second);
    const ofFirst = await within([...held, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  };
  return within([], false, items);
}
