/** Fees that statements show and no rule explains. */
export const learned = {
  title: 'Another fee than the rule says: {{account}}',
  note: 'Your last {{count}} withdrawals agree with each other: {{fee}}.',
  day: 'Day',
  amount: 'Left the account',
  charged: 'Charged',
  expected: 'By the rule',
  which: 'Which way was it?',
  use: 'Plan with {{fee}}',
} as const
