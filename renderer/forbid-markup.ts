interface TrustedTypes {
  createPolicy: (name: 'default', rules: { createHTML: (markup: string) => string | null }) => unknown;
}

/*
 * The content security policy lets no text become markup. React Aria empties the live regions through which it speaks
 * by setting `innerHTML` to nothing, which makes no markup and would otherwise end the window; everything else is refused.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) });
