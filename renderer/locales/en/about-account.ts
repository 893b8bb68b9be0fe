/** What is asked about an account, because its ways out hang on it. */
export const aboutAccount = {
  title: 'About this account',
  note: 'Some ways out are open only to some accounts. Answer what you know; nothing leaves this machine.',
  planTitle: 'Questions about your accounts',
  planNote: 'Ways out hang on the answers. What is not answered is planned with care.',
  unanswered: 'Not answered',
  whichState: 'In which state is it used?',
  whichStateHint:
    'The law of that state decides whether a rest is paid out. Of a state that is not listed no rule is known here.',
  questions: {
    identity: 'Have you proved your identity there?',
    origins: 'How did the money there get in? Tick all that may still lie there.',
    firstWorth: 'How much was put in at first?',
    openedOn: 'When was it opened, or bought?',
    country: 'In which country is it registered?',
    closesOn: 'Is the service closing? Its last day',
  },
  hints: {
    firstWorth:
      'The face value of a voucher, or what lay there after the last charge. It tells how much you have spent.',
    openedOn: 'Such as 2026-03-31.',
    closesOn: 'Such as 2027-01-31. Leave empty if no end was announced.',
  },
  wrong: {
    openedOn: 'Enter a day up to today, such as 2026-03-31.',
    closesOn: 'Enter a day from today on, such as 2027-01-31.',
  },
  identity: { none: 'Not yet', done: 'Yes', full: 'Yes, in full, with documents' },
  origins: {
    'own-money': 'From my bank or in cash',
    card: 'From a credit card',
    'carrier-billing': 'On my phone bill',
    refund: 'A refund or credit',
    gift: 'A gift, or from another person',
    points: 'Points or a promotion',
  },
  billRefused:
    'Money a phone bill still owes never leaves as cash, so no way out is planned here. Spend it, or have the charge reversed; then change this answer.',
} as const
