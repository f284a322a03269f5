export type RailIconId =
  | 'network'
  | 'duties'
  | 'plan'
  | 'compare'
  | 'breakeven'
  | 'futures'
  | 'frontier'
  | 'alternatives'
  | 'undo'
  | 'redo'
  | 'findings'
  | 'export'
  | 'fold'
  | 'unfold';

const paths: Record<RailIconId, string> = {
  network: 'M3 4h3v3H3zM10 9h3v3h-3zM6 5.5h4.5V9',
  duties: 'M4 3h8v10H4zM6.5 6h3M6.5 8.5h3M6.5 11h1.5',
  plan: 'M3 12C5 5 9 4 13 4M13 4l-3-1.5M13 4l-2 2.5',
  compare: 'M4 13V6M8 13V3M12 13V8',
  frontier: 'M3 3v10h10M4 4.5C5 9 8 11 13 11.5M6.5 9h.01',
  alternatives: 'M3 13V6h2.5v7M7 13V3h2.5v10M11 13V8h2.5v5',
  breakeven: 'M2.5 13L5.5 7 9 4.5 13.5 4M5.5 7v6',
  futures: 'M3 8h3l6-4.5M6 8h6.5M6 8l6 4.5',
  undo: 'M6 4L3 7l3 3M3 7h6a3.5 3.5 0 0 1 0 6H7',
  redo: 'M10 4l3 3-3 3M13 7H7a3.5 3.5 0 0 0 0 6h2',
  findings: 'M8 2.5L13.5 8 8 13.5 2.5 8z',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 9v4h10V9',
  fold: 'M10 4L6 8l4 4',
  unfold: 'M6 4l4 4-4 4',
};

/** Stands for a word where the folded rail has no room for it. */
export function RailIcon({ icon }: { icon: RailIconId }) {
  return (
    <svg
      className="rail-icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="square"
      aria-hidden="true"
    >
      <path d={paths[icon]} />
    </svg>
  );
}
