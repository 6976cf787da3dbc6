/** Mistakes in how the files of a scenario make one whole. */
export const PART_MESSAGES = {
  noFiles: { severity: 'error', text: 'There is no scenario file here.' },
  tooManyFiles: { severity: 'error', text: 'The scenario has {count} files; at most {limit} are read.' },
  tooMuchText: {
    severity: 'error',
    text: 'The files of the scenario are longer than {limit} characters together.',
  },
  partNotObject: { severity: 'error', text: 'A file of a scenario is one object in braces, not {found}.' },
  writtenTwice: { severity: 'error', text: '"{key}" is set here and in {file}, line {line}.' },
  moreDiagnostics: { severity: 'info', text: '{count} more mistakes were found and are not listed.' },
} as const;
