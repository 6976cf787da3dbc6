import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from '../../../src/storage/adapters/memoryStorage.ts';
import { storageContract } from '../../support/storageContract.ts';

describe('memory storage keeps the contract', () => {
  test.each(storageContract)('$name', async ({ run }) => {
    await expect(run(createMemoryStorage())).resolves.toBeUndefined();
  });
});
