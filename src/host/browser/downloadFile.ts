import type { FileToKeep, SaveFileResult } from '../hostApi.ts';

/** How long the bytes stay reachable for the download, in milliseconds; browsers read them at once. */
const keepForMs = 60_000;

/** Hands a file to the browser as a download. Where it is put is between the browser and its reader. */
export function downloadFile(page: Document, file: FileToKeep): SaveFileResult {
  const address = URL.createObjectURL(new Blob([file.content]));
  const link = page.createElement('a');
  link.href = address;
  link.download = file.suggestedName;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keepForMs);
  return { kind: 'kept' };
}
