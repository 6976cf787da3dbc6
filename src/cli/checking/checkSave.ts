import type { Decoded, SaveDiagnostic } from '../../storage/format/diagnostics.ts';
import { type Head, openHead, openPayload } from '../../storage/format/envelope.ts';
import { parseSafely } from '../../storage/format/safeJson.ts';
import type { DiagnosticLine } from '../output/diagnostics.ts';

/** Whether a text says of itself that it is a saved campaign. */
export function looksLikeSave(text: string): boolean {
  return text.startsWith('hyperscale-save');
}

/** Everything that is wrong with a saved file: its checksums and its JSON, part by part. */
export function checkSave(path: string, text: string): readonly DiagnosticLine[] {
  const head = openHead(text);
  if (!head.ok) return lines(path, head);
  const header = parseSafely(head.value.header, 2);
  return [...lines(path, header), ...lines(path, checkPayload(text, head.value))];
}

function checkPayload(text: string, head: Head): Decoded<unknown> {
  const payload = openPayload(text, head);
  return payload.ok ? parseSafely(payload.value, 3) : payload;
}

function lines(file: string, decoded: Decoded<unknown>): DiagnosticLine[] {
  if (decoded.ok) return [];
  return decoded.diagnostics.map(({ severity, code, line, path }) => {
    const [message, hint] = words[code] ?? ['The file cannot be used.', 'Use an earlier save.'];
    return { severity, code, file, line, column: 1, path, message, hint };
  });
}

const earlier = 'Use an earlier save or an autosave: a damaged file cannot be mended.';

const words: Partial<Record<SaveDiagnostic['code'], readonly [message: string, hint: string]>> = {
  notASave: ['The first line is not that of a saved campaign.', 'Check that the file was copied whole.'],
  damagedHeader: ['The header does not agree with its checksum.', earlier],
  damagedPayload: ['The campaign does not agree with its checksum, or the file was cut short.', earlier],
  tooDeep: ['Lists and objects are nested too deep.', earlier],
  notJson: ['This part is not JSON.', earlier],
  forbiddenKey: ['The file holds a name that may not be used.', earlier],
};
