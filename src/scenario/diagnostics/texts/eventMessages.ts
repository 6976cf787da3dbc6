/** Mistakes in events (V1, V3). */
export const EVENT_MESSAGES = {
  unboundName: { severity: 'error', text: 'Nothing is bound to {name} here.' },
  targetDoesNotFit: {
    severity: 'error',
    text: 'Quantity "{quantity}" belongs to the {scope}; companies cannot be chosen here.',
  },
  conditionTooLarge: {
    severity: 'error',
    text: 'The condition has {nodes} parts; at most {limit} are asked.',
  },
  conditionTooDeep: {
    severity: 'error',
    text: 'The condition is nested {depth} deep; at most {limit} are read.',
  },
  noBounds: { severity: 'error', text: 'The comparison has neither "atLeast" nor "below".' },
  neverHolds: { severity: 'error', text: 'No value can meet this comparison.' },
  alwaysHolds: { severity: 'warning', text: 'Every value meets this comparison.' },
  unknownMetric: { severity: 'error', text: "There is no metric '{name}'." },
  wrongModifier: { severity: 'error', text: 'Quantity "{quantity}" takes one "{kind}".' },
  neverStarted: { severity: 'warning', text: "The chance of '{id}' is 0 and no event starts it." },
  emptyWindow: { severity: 'warning', text: 'No quarter of the campaign lies in this window.' },
  unknownOption: { severity: 'error', text: "There is no option '{name}'." },
  defaultIsNotFree: { severity: 'error', text: "The default '{name}' costs money or asks a condition." },
} as const;
