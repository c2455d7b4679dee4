/** Digests, alike in Node and in a browser and without waiting, for there are hundreds in a report. */
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes as lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
