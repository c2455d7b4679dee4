/** The policy of the page: only its own style and script may act, named by their hashes. */

export async function contentPolicy(style: string, script: string): Promise<string> {
  return [
    "default-src 'none'",
    `style-src '${await sourceHash(style)}'`,
    `script-src '${await sourceHash(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

async function sourceHash(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${base64(new Uint8Array(digest))}`;
}

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
