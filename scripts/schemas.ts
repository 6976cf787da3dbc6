import { mkdir, writeFile } from 'node:fs/promises';
import { SCHEMA_NAMES, schemaText } from '../src/cli/schemas/jsonSchemas.ts';
import { inRepository } from './lib/paths.ts';

/** Writes the JSON Schemas that editors read. Run it after a change of a schema; a test fails until it is done. */
await mkdir(inRepository('assets/schema'), { recursive: true });
for (const name of SCHEMA_NAMES)
  await writeFile(inRepository(`assets/schema/${name}.json`), schemaText(name));
