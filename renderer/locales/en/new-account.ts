/** A place no statement speaks of. */
export const newAccount = {
  add: 'Add an account',
  title: 'A place without statements',
  text: 'Such as a gift card, points, or a wallet whose app shows only a balance.',
  provider: 'Which service is it?',
  noProvider: 'Not in the list',
  currency: 'Currency',
  bad: {
    name: 'Give it a name.',
    currency: 'Enter a currency such as KRW or USD.',
    balance: 'This is not an amount such as 12500 or 12.50.',
  },
} as const
