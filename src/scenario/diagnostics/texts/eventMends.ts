/** How to put events right. */
export const EVENT_MENDS = {
  bindOther: 'Bound here: {options}.',
  bindByScope: 'Name something of the scenario, or give the event a "scope" that binds it.',
  addTarget: 'Add "of" with a company, "all", or { "where": … }.',
  addChooser: 'Add "by" with the companies that are asked.',
  splitCondition: 'Make it smaller, or ask a part of it in another event that starts this one.',
  addBounds: 'Add "atLeast" or "below".',
  moveBound: 'It lies between {least} and {most}: compare with a number in between.',
  raiseBound: 'It is never less than {least}: compare with a larger number.',
  orderBounds: 'Write a "below" that is larger than "atLeast".',
  writeModifier: 'Write "{kind}" with a number, and nothing else.',
  giveChance: 'Give it a chance, or let another event start it.',
  moveWindow: 'Choose quarters of the campaign, the earlier one first.',
  chooseOtherDefault: 'Choose an option without a price and without "when".',
} as const;
