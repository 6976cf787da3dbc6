import { campaignFile } from '../../storage/campaignFile.ts';
import type { SaveDiagnostic } from '../../storage/format/diagnostics.ts';
import type { DiagnosticLine } from '../output/diagnostics.ts';

/** Whether a text says of itself that it is a saved campaign. */
export function looksLikeSave(text: string): boolean {
  return text.startsWith('hyperscale-save');
}

/** Everything that is wrong with a saved file: its checksums, its JSON, and the form of its header and its campaign. */
export function checkSave(path: string, text: string): readonly DiagnosticLine[] {
  const decoded = campaignFile.decode(text);
  return decoded.ok ? [] : decoded.diagnostics.map((diagnostic) => inWords(path, diagnostic));
}

function inWords(file: string, { severity, code, line, path, params }: SaveDiagnostic): DiagnosticLine {
  const [message, hint] = words[code](params, path);
  return { severity, code, file, line, column: 1, path, message, hint };
}

const earlier = 'Use an earlier save or an autosave: a damaged file cannot be mended.';
const inGame =
  'Save the campaign again from the game; a file that was edited by hand does not prove anything.';

type Words = (params: SaveDiagnostic['params'], path: string) => readonly [message: string, hint: string];

const words: Readonly<Record<SaveDiagnostic['code'], Words>> = {
  notASave: () => [
    'The first line is not that of a saved campaign.',
    'Check that the file was copied whole.',
  ],
  tooLarge: ({ limit }) => [
    `The file is larger than any campaign: more than ${limit} characters.`,
    'Check that it is the right file.',
  ],
  newerVersion: ({ version, current }) => [
    `The file was written by a newer version of the game (format ${version}; known here: ${current}).`,
    'Update the game.',
  ],
  damagedHeader: () => ['The header does not agree with its checksum.', earlier],
  damagedPayload: () => [
    'The campaign does not agree with its checksum, or the file was cut short.',
    earlier,
  ],
  tooDeep: () => ['Lists and objects are nested too deep.', earlier],
  notJson: () => ['This part is not JSON.', earlier],
  forbiddenKey: () => ['The file holds a name that may not be used.', earlier],
  migrationFailed: ({ version }) => [`No game has written this as format ${version}.`, inGame],
  invalidHeader: ({ reason }, path) => [`The header does not fit at '${path}' (${reason}).`, inGame],
  invalidPayload: ({ reason }, path) => [`The campaign does not fit at '${path}' (${reason}).`, inGame],
};
