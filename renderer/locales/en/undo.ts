/** Taking changes back. */
export const undo = {
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Taken back.',
  changed: {
    settings: 'Setting changed.',
    accounts: 'Account changed.',
    confirmations: 'Fee changed.',
    ownProviders: 'Your own rules changed.',
    ownRoutes: 'Your own rules changed.',
    expectations: 'Expectation changed.',
    accountFacts: 'Account changed.',
    transfers: 'Transfer changed.',
    pairDecisions: 'Transfer changed.',
    corrections: 'Kind changed.',
  },
} as const
