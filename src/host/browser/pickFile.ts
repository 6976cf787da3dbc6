import { type FileChoice, hostFileLimitBytes, type OpenFileResult } from '../hostApi.ts';

/** Opens the browser's own file picker and reads the file that was chosen. */
export function pickFile(page: Document, choice: FileChoice): Promise<OpenFileResult> {
  return new Promise((resolve) => {
    const input = page.createElement('input');
    input.type = 'file';
    input.accept = choice.extensions.map((extension) => `.${extension}`).join(',');
    input.hidden = true;
    const finish = (result: OpenFileResult | Promise<OpenFileResult>) => {
      input.remove();
      resolve(result);
    };
    input.addEventListener('change', () => finish(readPicked(input.files?.[0])));
    input.addEventListener('cancel', () => finish({ kind: 'cancelled' }));
    page.body.append(input);
    input.click();
  });
}

/** Reads a file the person gave, by picker or by dropping it on the page. */
export async function readPicked(file: File | undefined): Promise<OpenFileResult> {
  if (file === undefined) return { kind: 'cancelled' };
  if (file.size > hostFileLimitBytes) {
    return { kind: 'tooLarge', name: file.name, limitBytes: hostFileLimitBytes };
  }
  try {
    return { kind: 'opened', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { kind: 'failed', code: 'noPermission' };
  }
}
