/**
 * Loops of a directed graph: one for each strongly connected component of more than one vertex, and each vertex
 * that leads to itself. Tarjan's algorithm without recursion; time linear in vertices and edges. Within a loop
 * vertices are sorted, so that the same graph gives the same sentences.
 */
export function loopsIn(
  vertices: readonly string[],
  edgesFrom: (vertex: string) => readonly string[],
): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const loops: (readonly string[])[] = [];

  for (const root of vertices) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = frame.edges[frame.at++];
      if (next === undefined) {
        path.pop();
        leave(frame.vertex, frame.edges);
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.vertex, low.get(frame.vertex));
      } else if (!order.has(next)) path.push(enter(next));
      else if (isOpen.has(next)) lower(frame.vertex, order.get(next));
    }
  }
  return loops;

  function enter(vertex: string): { vertex: string; edges: readonly string[]; at: number } {
    order.set(vertex, order.size);
    low.set(vertex, order.size - 1);
    open.push(vertex);
    isOpen.add(vertex);
    return { vertex, edges: edgesFrom(vertex), at: 0 };
  }

  function lower(vertex: string, to: number | undefined): void {
    if (to !== undefined && to < (low.get(vertex) ?? Infinity)) low.set(vertex, to);
  }

  function leave(vertex: string, edges: readonly string[]): void {
    if (low.get(vertex) !== order.get(vertex)) return;
    const members = open.splice(open.lastIndexOf(vertex));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || edges.includes(vertex)) loops.push(members.sort());
  }
}
