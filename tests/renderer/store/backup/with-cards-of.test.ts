import { expect, it } from 'vitest'
import { withCardsOf } from '../../../../renderer/store/backup/with-cards-of'
import { makeTables } from '../../../support/make-tables'

it('keeps the cards of the accounts that a backup without cards brings back, and no other', () => {
  const card = (account: string) => ({ account, code: account })
  const present = makeTables({ cards: [card('wallet'), card('gone')] })
  const told = makeTables({ cards: [] })
  expect(withCardsOf(present, told)).toEqual({ ...told, cards: [card('wallet')] })
})
