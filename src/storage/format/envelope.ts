import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Decoded, refuse } from './diagnostics.ts';

/**
 * A saved file is three lines: the preamble, the header and the payload, the last two as JSON. The preamble is
 * `hyperscale-save <version> <checksum of the head> <checksum of the payload>`. The checksum of the head covers the
 * version and the checksum of the payload too, so no byte of the file can change unnoticed, and the head can be
 * trusted without reading the rest.
 */
const preamblePattern = /^hyperscale-save ([1-9][0-9]{0,5}) ([0-9a-f]{64}) ([0-9a-f]{64})$/;

/** The head of a file whose checksum holds. */
export interface Head {
  readonly version: number;
  readonly header: string;
  readonly payloadChecksum: string;
  /** Where the payload starts in the text. */
  readonly payloadStart: number;
}

/** Puts a file together. Header and payload are JSON without line breaks. */
export function seal(version: number, header: string, payload: string): string {
  const payloadChecksum = checksum(payload);
  const headChecksum = checksum(`${version}\n${payloadChecksum}\n${header}`);
  return `hyperscale-save ${version} ${headChecksum} ${payloadChecksum}\n${header}\n${payload}\n`;
}

/** Reads preamble and header, and makes sure that they are as they were written. */
export function openHead(text: string): Decoded<Head> {
  const firstEnd = text.indexOf('\n');
  const match = preamblePattern.exec(text.slice(0, Math.max(firstEnd, 0)));
  if (match === null) return refuse('notASave', 1);
  const [, version = '', headChecksum = '', payloadChecksum = ''] = match;
  const headerEnd = text.indexOf('\n', firstEnd + 1);
  const header = text.slice(firstEnd + 1, Math.max(headerEnd, 0));
  const intact = headerEnd > 0 && checksum(`${version}\n${payloadChecksum}\n${header}`) === headChecksum;
  if (!intact) return refuse('damagedHeader', 2);
  return {
    ok: true,
    value: { version: Number(version), header, payloadChecksum, payloadStart: headerEnd + 1 },
  };
}

/** Reads the payload of a file whose head holds. A file that was cut short ends without its last line break. */
export function openPayload(text: string, head: Head): Decoded<string> {
  const payload = text.slice(head.payloadStart, -1);
  const intact = text.endsWith('\n') && checksum(payload) === head.payloadChecksum;
  return intact ? { ok: true, value: payload } : refuse('damagedPayload', 3);
}

function checksum(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
