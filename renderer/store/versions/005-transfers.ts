import type { Version } from './version'

/** Transfers the person has asked for, and what they said about which two rows are one transfer. */
export const transfersFollowed: Version = {
  number: 5,
  stores: { transfers: 'id', pairDecisions: '[out+into]' },
}
