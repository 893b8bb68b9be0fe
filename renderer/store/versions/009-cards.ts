import type { Version } from './version'

/** What the person keeps of the cards of their places: code, picture, and where it can be spent. */
export const cardsKept: Version = {
  number: 9,
  stores: { cards: 'account' },
}
