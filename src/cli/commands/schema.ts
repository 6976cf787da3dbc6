import type { CommandModule } from '../commandList.ts';
import { requireKnown } from '../input/nearestName.ts';
import { SCHEMA_NAMES, schemaText } from '../schemas/jsonSchemas.ts';

/** `schema`: prints the JSON Schema of a kind of file. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('schema')
    .description('prints the JSON Schema (draft 7) of a kind of file')
    .argument('<kind>', SCHEMA_NAMES.join(', '))
    .option('--json', 'the schema is JSON in any case')
    .action((kind: string) => {
      io.out(schemaText(requireKnown('schema', kind, SCHEMA_NAMES)));
    });
};
