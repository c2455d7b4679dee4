/** Bytes as text of the same length: each byte is one character. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  // spread in a call, an array of bytes is walked one by one
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]);
  return text;
}
