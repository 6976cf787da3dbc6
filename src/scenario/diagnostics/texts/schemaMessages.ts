/** Mistakes in the form of the data: names, types, ranges. */
export const SCHEMA_MESSAGES = {
  unknownKey: { severity: 'error', text: '"{key}" is not known here.' },
  missingKey: { severity: 'error', text: '"{key}" is missing.' },
  wrongType: { severity: 'error', text: '{expected} is expected here, not {found}.' },
  notWhole: { severity: 'error', text: 'A whole number is expected here, not {value}.' },
  tooSmall: { severity: 'error', text: '{value} is too small.' },
  tooBig: { severity: 'error', text: '{value} is too large.' },
  tooShort: { severity: 'error', text: 'The text is too short.' },
  tooLong: { severity: 'error', text: 'The text is too long: {length} characters.' },
  tooFewItems: { severity: 'error', text: 'The list has too few entries: {length}.' },
  tooManyItems: { severity: 'error', text: 'The list has too many entries: {length}.' },
  badFormat: { severity: 'error', text: '{value} is not written as it must be.' },
  badKey: { severity: 'error', text: '"{key}" cannot be a name in this table.' },
  notAnOption: { severity: 'error', text: '{value} is not one of the values that are allowed here.' },
  noVariant: { severity: 'error', text: 'This has none of the forms that are allowed here.' },
  invalid: { severity: 'error', text: 'This is not allowed here: {reason}.' },
} as const;
