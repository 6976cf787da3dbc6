import type { FileChoice } from '../host/hostApi.ts';
import type { GameStore } from './gameStore.ts';

/** A table as text, with the words of the dialog that keeps it. */
export interface TableToKeep extends Omit<FileChoice, 'extensions'> {
  readonly suggestedName: string;
  /** Comma-separated values. */
  readonly content: string;
}

/** What a reader does with tables. */
export interface TableActions {
  /** Lets the reader keep a table as a file of their own. */
  readonly keepTable: (table: TableToKeep) => Promise<'kept' | 'cancelled' | 'failed'>;
}

/** A mark at the head tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The actions on tables over one store. */
export function tableActions({ around }: GameStore): TableActions {
  return {
    keepTable: async ({ content, ...words }) => {
      const file = { ...words, extensions: ['csv'], content: BYTE_ORDER_MARK + content };
      const { kind } = await around.host.saveFile(file);
      return kind;
    },
  };
}
