import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';

export interface SankeyPlace {
  id: string;
  /** Place in the chain, from 0. */
  echelon: number;
}

export interface SankeyFlow {
  from: string;
  to: string;
  origin: string;
  value: number;
}

export interface SankeyBox {
  id: string;
  x: number;
  y: number;
  height: number;
  value: number;
  /** Whether its label finds room between its neighbours'. */
  hasLabel: boolean;
  /** Room for the label before the next column. */
  labelWidth: number;
}

export interface SankeyBand {
  id: string;
  from: string;
  to: string;
  origin: string;
  value: number;
  path: string;
  width: number;
}

export interface SankeyDrawing {
  boxes: readonly SankeyBox[];
  bands: readonly SankeyBand[];
  /** Flows left out because they lead no further down the chain: within an echelon, or back. */
  leftOut: readonly SankeyFlow[];
}

export interface SankeyOptions {
  width: number;
  height: number;
  nodeWidth: number;
  /** Least room between two boxes of a column, and between two labels. */
  labelHeight: number;
}

interface Place {
  id: string;
  echelon: number;
}
interface Flow {
  id: string;
  origin: string;
}
type Node = SankeyNode<Place, Flow>;
type Link = SankeyLink<Place, Flow>;

/** Places in columns by echelon, with bands as thick as what flows between them. */
export function layoutSankey(
  places: readonly SankeyPlace[],
  flows: readonly SankeyFlow[],
  { width, height, nodeWidth, labelHeight }: SankeyOptions,
): SankeyDrawing {
  const echelons = new Map(places.map(({ id, echelon }) => [id, echelon]));
  const echelonOf = (id: string) => echelons.get(id) ?? 0;
  const isForward = ({ from, to }: SankeyFlow) => echelonOf(to) > echelonOf(from);
  const flowing = flows.filter(({ value }) => value > 0);
  const kept = flowing.filter(isForward);
  const leftOut = flowing.filter((flow) => !isForward(flow));
  const used = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const nodes = places.filter(({ id }) => used.has(id));
  if (nodes.length === 0) return { boxes: [], bands: [], leftOut };
  const columns = [...new Set(nodes.map(({ echelon }) => echelon))].sort((one, other) => one - other);
  const graph = sankey<Place, Flow>()
    .nodeId(({ id }) => id)
    .nodeWidth(nodeWidth)
    .nodePadding(labelHeight)
    .nodeAlign((node, count) =>
      Math.min(count - 1, Math.max(node.depth ?? 0, alignedColumn(node, columns, count))),
    )
    .extent([
      [0, labelHeight / 2],
      [width, height - labelHeight / 2],
    ])
    .iterations(24)({
    nodes: nodes.map(({ id, echelon }) => ({ id, echelon })),
    links: kept.map(({ from, to, origin, value }) => ({
      source: from,
      target: to,
      value,
      origin,
      id: `${from} ${to} ${origin}`,
    })),
  });
  const path = sankeyLinkHorizontal<Place, Flow>();
  return { boxes: boxesOf(graph.nodes, width, labelHeight), bands: graph.links.map(band), leftOut };

  function band(link: Link): SankeyBand {
    const [from, to] = [idOf(link.source), idOf(link.target)];
    return {
      id: link.id,
      from,
      to,
      origin: link.origin,
      value: link.value,
      path: path(link) ?? '',
      width: Math.max(0.75, link.width ?? 0),
    };
  }
}

/** Ends of the chain stand at its ends, whatever lies between. */
function alignedColumn(node: Node, columns: readonly number[], count: number): number {
  const place = columns.indexOf(node.echelon);
  return place === columns.length - 1 ? count - 1 : Math.min(place, count - 2);
}

function idOf(end: Link['source']): string {
  return typeof end === 'object' ? end.id : String(end);
}

function boxesOf(nodes: readonly Node[], width: number, labelHeight: number): readonly SankeyBox[] {
  const columns = new Set(nodes.map(({ x0 }) => x0)).size;
  const labelWidth = columns > 1 ? width / (columns - 1) - 30 : width - 30;
  const boxes = nodes.map((node): SankeyBox => {
    const { x0 = 0, y0 = 0, y1 = 0 } = node;
    const tall = Math.max(1, y1 - y0);
    return {
      id: node.id,
      x: x0,
      y: y0,
      height: tall,
      value: node.value ?? 0,
      hasLabel: true,
      labelWidth,
    };
  });
  const taken = new Map<number, number[]>();
  const byValue = [...boxes].sort((one, other) => other.value - one.value);
  for (const box of byValue) {
    const middle = box.y + box.height / 2;
    const others = taken.get(box.x) ?? [];
    box.hasLabel = others.every((other) => Math.abs(other - middle) >= labelHeight * 0.8);
    if (box.hasLabel) taken.set(box.x, [...others, middle]);
  }
  return boxes;
}
