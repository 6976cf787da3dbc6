import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { hostFileLimitBytes } from '../../src/host/hostApi.ts';
import type { RequestOf } from '../../src/host/messages/requests.ts';
import { writeAtomically } from '../../src/storage/adapters/writeAtomically.ts';
import { codeOfFailure } from '../ipc/codeOfFailure.ts';
import type { Handlers } from '../ipc/dispatch.ts';

export type FileHandlers = Pick<Handlers, 'file.open' | 'file.save'>;

interface DialogOptions {
  title: string;
  defaultPath: string;
  filters: { name: string; extensions: string[] }[];
}

/** The dialogs of the system, which answer with a path, or with nothing when the person thinks better of it. */
interface Dialogs {
  readonly askForOpen: (options: DialogOptions & { properties: ['openFile'] }) => Promise<string | undefined>;
  readonly askForSave: (options: DialogOptions) => Promise<string | undefined>;
  /** Where a dialog starts. */
  readonly documents: string;
}

/** Opens and keeps single files that the person points at. The page never sees or names a path. */
export function createFileHandlers(dialogs: Dialogs): FileHandlers {
  return {
    'file.open': async (request) => {
      const options = dialogOptions(request, dialogs.documents);
      const file = await dialogs.askForOpen({ ...options, properties: ['openFile'] });
      return file === undefined ? { kind: 'cancelled' } : open(file);
    },
    'file.save': async (request) => {
      const wanted = path.join(dialogs.documents, request.suggestedName);
      const file = await dialogs.askForSave(dialogOptions(request, wanted));
      return file === undefined ? { kind: 'cancelled' } : keep(file, request.content);
    },
  };
}

function dialogOptions(
  { title, label, extensions }: RequestOf<'file.open'> | RequestOf<'file.save'>,
  defaultPath: string,
): DialogOptions {
  return { title, defaultPath, filters: [{ name: label, extensions }] };
}

async function open(file: string): ReturnType<FileHandlers['file.open']> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > hostFileLimitBytes) return { kind: 'tooLarge', name, limitBytes: hostFileLimitBytes };
    return { kind: 'opened', name, bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    return { kind: 'failed', code: codeOfFailure(error) };
  }
}

async function keep(file: string, content: string | Uint8Array): ReturnType<FileHandlers['file.save']> {
  try {
    await writeAtomically(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    return { kind: 'kept' };
  } catch (error) {
    return { kind: 'failed', code: codeOfFailure(error) };
  }
}
