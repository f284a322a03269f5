/**
 * Colours of the program on paper: the light column of `renderer/look/tokens.css`, by the same names. Paper has no dark
 * theme, and a report stands alone, so that it carries them.
 */
export const reportTokens = {
  bg: '#f3f2ee',
  surface: '#fcfbf9',
  line: '#e1dfd9',
  'line-2': '#c6c3bb',
  ink: '#191a1c',
  'ink-2': '#4a4c50',
  'ink-3': '#646669',
  accent: '#1f5bd0',
  error: '#b0123b',
  warn: '#7a5200',
  land: '#e9e7e1',
  coast: '#d3d0c8',
  graticule: '#efede8',
  'origin-cn': '#b24202',
  'origin-vn': '#17a19e',
  'origin-my': '#4c2e97',
  'origin-hk': '#6a3256',
  'origin-th': '#929218',
  'origin-id': '#2d77a5',
  'origin-in': '#8d0002',
  'origin-other': '#686762',
  s1: '#d5dee6',
  s3: '#738fa9',
  s5: '#294b6b',
  'better-1': '#c5d9e5',
  'better-3': '#1f5e86',
  'worse-2': '#c98f63',
} as const;

/** The tokens as declarations of CSS. */
export function tokenDeclarations(): string {
  return Object.entries(reportTokens)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}
