import { describe, expect, it } from 'vitest'
import { readBalanceList } from '../../../shared/check-in/balance-list'
import { lineBalance } from '../../../shared/check-in/line-balance'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'

describe('a list of two columns without a head', () => {
  it.each([
    ['Cafe\t4,200\nTea\t3,100', 'KRW', [4_200, 3_100]],
    ['카페\t₩4,200\n찻집\t₩3,100', 'KRW', [4_200, 3_100]],
    ['Cafe;4,20\nTea;3,10', 'EUR', [420, 310]],
    ['Cafe,4200\nTea,3100', 'KRW', [4_200, 3_100]],
  ])('takes a comma between figures for a part of the amount: %j', async (text, currency, balances) => {
    const bytes = new TextEncoder().encode(text)
    const list = await readBalanceList({ name: 'list.csv', bytes }, '2026-11-22' as Day, {})
    if (!list.ok) throw new Error(list.error.code)
    const read = list.value.lines.map((line) => lineBalance(line, list.value, currency as Currency))
    expect(read.map((one) => one.ok && one.value)).toEqual(balances)
  })
})
