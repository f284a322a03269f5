import { randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that is exchanged once: the token in the address for the session in the cookie. */
export interface SessionKey {
  /** The one-time token. */
  token: string;
  /** The session for this token, the first time it is shown; `null` for any other token and any other time. */
  redeem: (token: string) => string | null;
  isSession: (session: string | null) => boolean;
}

// 256 bits each, in letters that need no escape in an address or a cookie.
const secret = () => randomBytes(32).toString('base64url');

export function createSessionKey(): SessionKey {
  const token = secret();
  const session = secret();
  let isRedeemed = false;
  return {
    token,
    redeem(shown) {
      if (isRedeemed || !isSame(shown, token)) return null;
      isRedeemed = true;
      return session;
    },
    isSession: (shown) => shown !== null && isSame(shown, session),
  };
}

/** Takes as long for a wrong secret that begins right as for any other. */
function isSame(shown: string, secret: string): boolean {
  const [left, right] = [Buffer.from(shown), Buffer.from(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
}
