import { createIndexedDbStorage } from '../../../src/storage/adapters/indexedDbStorage.ts';
import { storageContract } from '../../support/storageContract.ts';

/** Runs in the browser: every check of the contract on an empty database, and one database opened twice. */
async function runContract(): Promise<string[]> {
  const outcomes: string[] = [];
  for (const [index, { name, run }] of storageContract.entries()) {
    const outcome = await run(createIndexedDbStorage(`contract-${index}`)).then(() => 'kept', String);
    outcomes.push(`${name}: ${outcome}`);
  }
  await createIndexedDbStorage('reopened').write('first', 'still here');
  outcomes.push(`reopened: ${await createIndexedDbStorage('reopened').read('first')}`);
  return outcomes;
}

document.body.textContent = JSON.stringify(await runContract());
document.title = 'done';
