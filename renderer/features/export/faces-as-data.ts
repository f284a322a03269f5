/** The upright faces that the window ships, as rules that hold their fonts. A face that cannot be read is left out. */
export async function facesAsData(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  const written = await Promise.all(faces.map(faceAsData));
  return written.join('');
}

async function faceAsData({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const file = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (file === undefined || style.getPropertyValue('font-style') === 'italic') return '';
  const reply = await fetch(new URL(file, parentStyleSheet?.href ?? document.baseURI));
  if (!reply.ok) return '';
  const data = await asDataAddress(await reply.blob());
  const kept = ['font-family', 'font-weight', 'unicode-range']
    .map((property) => `${property}:${style.getPropertyValue(property)};`)
    .join('');
  return `@font-face{${kept}src:url(${data}) format('woff2');}`;
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('A font could not be read.')));
    reader.readAsDataURL(blob);
  });
}
