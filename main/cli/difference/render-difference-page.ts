import { countDifferences } from './render-differences.ts';
import type { Sentence, SubjectSentences } from './sentence.ts';

/** The window's own colours, which the page cannot ask for: a test holds the two alike. */
export const pageColours = {
  light: {
    bg: '#f3f2ee',
    surface: '#fcfbf9',
    line: '#e1dfd9',
    ink: '#191a1c',
    'ink-2': '#4a4c50',
    'ink-3': '#646669',
    accent: '#1f5bd0',
  },
  dark: {
    bg: '#141517',
    surface: '#1a1b1e',
    line: '#2e3034',
    ink: '#ecebe7',
    'ink-2': '#b9babc',
    'ink-3': '#989a9e',
    accent: '#82aeff',
  },
} as const;

export interface DifferencePage {
  /** Title of the network. */
  readonly title: string;
  /** What the two sides are called. */
  readonly before: string;
  readonly after: string;
  /** `YYYY-MM-DD` of the comparison, in words. */
  readonly date: string;
  readonly subjects: readonly SubjectSentences[];
}

/** One HTML file that asks for nothing else: what differs, by subject, for the screen, dark or light, and for paper. */
export function renderDifferencePage({ title, before, after, date, subjects }: DifferencePage): string {
  const contents = subjects.map(
    ({ subject, title: name, sentences }) =>
      `<li><a href="#${subject}">${escaped(name)}</a> <span>${sentences.length}</span></li>`,
  );
  const sections = subjects.map(
    ({ subject, title: name, sentences }) => `<section id="${subject}">
<h2>${escaped(name)}</h2>
<ul>
${sentences.map((sentence) => `<li>${markedUp(sentence)}</li>`).join('\n')}
</ul>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}: what differs</title>
<style>
${style}
</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p class="sides"><b>${escaped(before)}</b> → <b>${escaped(after)}</b></p>
<p class="count">${countDifferences(subjects)} · compared on ${escaped(date)} by PlusN</p>
</header>
${subjects.length === 0 ? '<p>Both say the same.</p>' : `<nav aria-label="Subjects"><ul>${contents.join('')}</ul></nav>`}
${sections.join('\n')}
</main>
</body>
</html>
`;
}

const variables = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

const style = `:root { color-scheme: light dark; ${variables(pageColours.light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(pageColours.dark)} } }
body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.55 'Inter Variable', Inter, system-ui, 'Noto Sans CJK TC', sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 880px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 6px; }
h2 { font-size: 13px; margin: 0 0 10px; color: var(--ink-2); }
.sides, .count { margin: 0; overflow-wrap: anywhere; }
.sides { color: var(--ink-2); }
.count { color: var(--ink-3); font-size: 13px; margin-top: 4px; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 6px 20px; padding: 14px 0; margin: 22px 0 0; border-block: 1px solid var(--line); }
nav a { color: var(--accent); }
nav span { color: var(--ink-3); font-size: 13px; }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 16px 20px; margin-top: 18px; }
section ul { list-style: none; margin: 0; padding: 0; }
section li { padding: 7px 0; overflow-wrap: anywhere; }
section li + li { border-top: 1px solid var(--line); }
section b { font-weight: 620; }
@media print { body { background: none; font-size: 10pt; } main { padding: 0; max-width: none; } nav { display: none; } section { border: 0; padding: 0; } section li { break-inside: avoid; } }`;

function markedUp({ text, lead }: Sentence): string {
  const at = text.indexOf(lead);
  const [before, after] = [text.slice(0, at), text.slice(at + lead.length)];
  // A figure and its unit stay on one line.
  return `${escaped(before)}<b>${escaped(lead)}</b>${escaped(after)}`.replaceAll(
    /(?<=\d) (?=%|points?\b|[A-Z]{3}\b)/g,
    '\u00a0',
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => entities[character]!);
