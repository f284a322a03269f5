/**
 * Text as XML, by the rules of workbooks: what XML cannot hold is written `_xHHHH_`, and so is an underscore that would be
 * read as the beginning of one. A half of a surrogate pair becomes U+FFFD, as in any UTF-8 file.
 */
export function xmlText(text: string): string {
  return escapeMarkup(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // oxlint-disable-next-line no-control-regex -- these are the ones that XML has no way to write
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, hexEscape)
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Markup characters as entities: enough for attributes and formulas that this program states itself. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
