import fc from 'fast-check'
import { addDays, type Day } from '../../../shared/day'
import type { Transaction } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { makeTransaction } from '../../support/make-transaction'
import { randomStart } from '../../support/random-rows'

/** A row with the balance printed after it; null where none is. */
export const row = (day: string, amount: number, balance: number | null, text = ''): Transaction =>
  makeTransaction(day, amount, { text, balance: balance === null ? null : minor(balance) })
export const on = (day: string): Day => day as Day

/** So many days after `randomStart` a history ends at the latest. */
export const lastDay = 120
export const days = Array.from({ length: lastDay + 1 }, (_, after) => addDays(randomStart, after))

/** What really happened in a wallet, with the balance after each row: never below zero. */
export const history = fc
  .array(fc.tuple(fc.nat(100), fc.integer({ min: -500, max: 500 })), { minLength: 2, maxLength: 30 })
  .map((moves) => {
    let balance = 0
    return moves
      .sort(([a], [b]) => a - b)
      .map(([after, wanted], i) => {
        const amount = Math.max(wanted, -balance)
        balance += amount
        return row(addDays(randomStart, after), amount, balance, String(i))
      })
  })
