import type { Tables } from '../../../shared/backup/tables'
import type { Card } from '../../../shared/cards/card'
import type { Account } from '../../../shared/model'

/** What is to be restored from a backup that leaves cards out: those of the accounts in it stay as they are. */
export function withCardsOf(present: Tables, told: Tables): Tables {
  const accounts = new Set((told.accounts as readonly Account[]).map(({ id }) => id))
  return { ...told, cards: (present.cards as readonly Card[]).filter(({ account }) => accounts.has(account)) }
}
