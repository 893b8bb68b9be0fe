/** The empty window: one file is enough. */
export const welcome = {
  title: 'Find the small sums that lie idle',
  text: 'Drop a statement of a wallet, a platform, a phone carrier or a bank. Jandon shows what lies there since when, and on which day it comes out for the least.',
  samples: 'Try it with sample statements',
  loading: 'Importing the sample statements…',
  reads: 'Reads now',
  banks: 'any bank: OFX, QIF, CAMT, MT940, CSV',
  private: 'Everything stays on this computer. Jandon makes no network request of its own accord.',
} as const
