import { type HostErrorCode, hostErrorCodes } from '../../src/host/hostApi.ts';
import { SaveStorageError } from '../../src/storage/saveStorage.ts';

const bySystemCode = new Map<string, HostErrorCode>([
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EROFS', 'noPermission'],
  ['ENOENT', 'notFound'],
]);

/** What a failure means to the page, which has a text for each code. */
export function codeOfFailure(error: unknown): HostErrorCode {
  if (error instanceof SaveStorageError) {
    return hostErrorCodes.find((code) => code === error.code) ?? 'badRequest';
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return bySystemCode.get(code) ?? 'unknown';
}
