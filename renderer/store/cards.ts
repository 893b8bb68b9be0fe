import { type Card, isEmptyCard } from '../../shared/cards/card'
import type { Database } from './database'

/** What is kept of the card of a place; undefined where nothing is. */
export const readKeptCard = (database: Database, account: string): Promise<Card | undefined> =>
  database.cards.get(account)

/** How many cards something is kept of. */
export const countCards = (database: Database): Promise<number> => database.cards.count()

/** Keeps what there is of a card in the place of what was kept; one of which nothing is left goes. */
export async function keepCard(database: Database, card: Card): Promise<void> {
  await (isEmptyCard(card) ? database.cards.delete(card.account) : database.cards.put(card))
}
