import { HostError } from '../host/hostApi.ts';
import type { SaveDiagnostic } from '../storage/format/diagnostics.ts';
import { SaveStorageError } from '../storage/saveStorage.ts';

type Params = Readonly<Record<string, string | number>>;

/** Something that went wrong: what, by key, and what the reader can do about it. */
export interface Trouble {
  readonly titleKey: string;
  readonly textKey: string;
  readonly params: Params;
  readonly mendKey: string;
}

/** What a call was for, which names the trouble. */
export type TroubleTitle = 'load' | 'save' | 'import' | 'export' | 'remove' | 'start' | 'play' | 'list';

const trouble = (title: TroubleTitle, textKey: string, params: Params, mend: string): Trouble => ({
  titleKey: `app:trouble.titles.${title}`,
  textKey,
  params,
  mendKey: `app:trouble.mends.${mend}`,
});

/** A failed call in words: storage and host tell a code, everything else is a fault of the program. */
export function troubleFrom(title: TroubleTitle, error: unknown): Trouble {
  if (error instanceof SaveStorageError || error instanceof HostError) {
    return trouble(title, `files:errors.${error.code}`, {}, error.code === 'diskFull' ? 'space' : 'again');
  }
  const message = error instanceof Error ? error.message : String(error);
  return trouble(title, 'app:trouble.unexpected', { message }, 'restart');
}

/** A file that is no campaign, or a damaged one. */
export function troubleWithFile(title: TroubleTitle, [first]: readonly SaveDiagnostic[]): Trouble {
  const code = first?.code ?? 'notASave';
  return trouble(title, `files:diagnostics.${code}`, first?.params ?? {}, mendOf(code));
}

/** A save that reads well but cannot be gone on with. */
export function troubleWithCampaign(code: string, params: Params): Trouble {
  return trouble('load', `app:trouble.load.${code}`, params, code === 'otherVersion' ? 'oldGame' : 'earlier');
}

function mendOf(code: SaveDiagnostic['code']): string {
  if (code === 'newerVersion') return 'update';
  return code === 'notASave' || code === 'tooLarge' ? 'otherFile' : 'earlier';
}
