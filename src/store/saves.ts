import { isAutosave } from '../storage/autosave.ts';
import { type CampaignHeader, campaignFile } from '../storage/campaignFile.ts';
import type { SaveDiagnostic } from '../storage/format/diagnostics.ts';
import type { StoredSave } from '../storage/saveStorage.ts';

/** A save as the list shows it. A damaged one stays in the list, so that it can be understood and deleted. */
export interface SaveEntry {
  readonly id: string;
  readonly savedAtMs: number;
  readonly isAutosave: boolean;
  readonly header: CampaignHeader | null;
  readonly diagnostics: readonly SaveDiagnostic[];
}

/** Reads the headers of stored saves; their bodies are not touched. */
export function entriesOf(stored: readonly StoredSave[]): SaveEntry[] {
  return stored.map(({ id, head, savedAtMs }) => {
    const read = campaignFile.readHeader(head);
    return {
      id,
      savedAtMs,
      isAutosave: isAutosave(id),
      header: read.ok ? read.value : null,
      diagnostics: read.ok ? [] : read.diagnostics,
    };
  });
}

/** The save to go on with: the latest that can be read. */
export function latestOf(saves: readonly SaveEntry[]): SaveEntry | null {
  return saves.find((save) => save.header !== null) ?? null;
}
