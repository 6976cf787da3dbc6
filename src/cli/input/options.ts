import { InvalidArgumentError } from 'commander';

/** Reads a whole number of an option within bounds. */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isSafeInteger(value) && value >= minimum && value <= maximum)
      return value;
    throw new InvalidArgumentError(`Write a whole number from ${minimum} to ${maximum}.`);
  };
}

/** Gathers the values of an option that may be written several times. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
