import { z } from 'zod'
import type { AccountKind, Draft } from '../../model'
import { bareAmount } from '../../money/bare-amount'
import { type Currency, decimalsOf } from '../../money/currency'
import { minor } from '../../money/money'
import { parseAmount } from '../../money/parse-amount'
import type { Problem } from '../../problem'
import { decimalHint } from '../decimal-style'
import { noRows, type StatedPart, type StatementFormat } from '../format'
import { currencyOfMark } from '../generic/marks'
import { makeDraft, orNull } from '../make-draft'
import { printedDate } from '../parse-date'
import type { Skipped } from '../reading'

const order = z.object({
  orderHistory: z.object({
    orderId: z.string().default(''),
    creationTime: z.string(),
    lineItem: z
      .array(z.object({ doc: z.object({ title: z.string().default('') }).default({ title: '' }) }))
      .default([]),
    totalPrice: z.string().default(''),
    refundAmount: z.string().default(''),
    billingInstrument: z.object({ displayName: z.string().default('') }).default({ displayName: '' }),
  }),
})

/** Names under which phone bills appear as a way to pay. */
const carriers =
  /^(kt|skt|au|ee|o2|three|orange|telekom)\b|sk telecom|lg ?u\+|lg uplus|docomo|softbank|y!mobile|rakuten mobile|t-mobile|verizon|at&t|vodafone/i

const TURN = 4000

/**
 * Google Takeout, `Order History.json` of a buyer. Amounts are localised texts with their currency mark; what was given
 * back is taken off its order. What paid is an account of its own; a phone carrier's name there means that the order
 * stands on the phone bill. A line is the order's place in the list. Seen 2020 to 2026.
 */
export const googleTakeout: StatementFormat = {
  info: {
    id: 'google-takeout',
    label: 'Google Play orders (Takeout JSON)',
    provider: 'google-play',
    accountKind: 'card',
    accountName: 'Google Play',
  },
  claims: ({ grammar, text }) => grammar === 'json' && /"orderHistory"\s*:/.test(text.slice(0, 5000)),
  async read({ file, text }, { tick }) {
    const list = parsed(text)
    if (list === null)
      return { ...noRows, problems: [{ code: 'damaged-file', detail: 'JSON', at: { file } }] }
    const drafts: Draft[] = []
    const skipped: Skipped[] = []
    const problems: Problem[] = []
    const stated = new Map<string, StatedPart>()
    for (const [index, one] of list.entries()) {
      if (index % TURN === TURN - 1) await tick(index, list.length)
      const line = index + 1
      const found = order.safeParse(one)
      if (!found.success) {
        problems.push({ code: 'damaged-file', detail: `order ${line}`, at: { file, line } })
        continue
      }
      const read = draftOf(found.data.orderHistory, line)
      if ('code' in read) problems.push({ ...read, at: { file, line } })
      else if (read.amount === 0) skipped.push({ line, reason: 'zero', text: read.text })
      else {
        drafts.push(read)
        const { account, currency } = read
        stated.set(`${currency} ${account}`, { account, currency, kind: kindOf(account) })
      }
    }
    return { ...noRows, rows: list.length, drafts, skipped, problems, stated: [...stated.values()] }
  },
}

const kindOf = (instrument: string): AccountKind =>
  carriers.test(instrument) ? 'carrier' : /google play|balance|gift/i.test(instrument) ? 'wallet' : 'card'

function parsed(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

type Order = z.infer<typeof order>['orderHistory']

type Fault = { readonly code: 'bad-date' | 'bad-amount'; readonly text: string }

function draftOf(told: Order, line: number): Draft | Fault {
  const when = printedDate(told.creationTime)
  if (when?.kind !== 'day') return { code: 'bad-date', text: told.creationTime }
  const paid = moneyOf(told.totalPrice)
  if (paid === null) return { code: 'bad-amount', text: told.totalPrice }
  const back = told.refundAmount === '' ? { size: 0 } : moneyOf(told.refundAmount)
  if (back === null) return { code: 'bad-amount', text: told.refundAmount }
  const account = told.billingInstrument.displayName
  return makeDraft({
    line,
    account,
    day: when.day,
    time: when.time,
    amount: minor(back.size - paid.size),
    currency: paid.currency,
    kind: kindOf(account) === 'carrier' ? 'carrier-charge' : 'payment',
    text: told.lineItem.map(({ doc }) => doc.title).join(', '),
    counterparty: 'Google Play',
    reference: orNull(told.orderId),
  })
}

/** A localised price: the mark tells the currency, and the currency how a lone `1.234` is meant. */
function moneyOf(text: string): { size: number; currency: Currency } | null {
  const mark = bareAmount(text)?.mark
  const currency = mark === undefined ? null : currencyOfMark(mark, text)
  if (currency === null) return null
  const hint = decimalHint(text)
  const groups = hint === 'either' && decimalsOf(currency) !== 3
  const shown = text.includes(',') ? 'comma' : 'point'
  const decimal =
    hint === 'either'
      ? groups === (shown === 'comma')
        ? 'point'
        : 'comma'
      : hint === 'none'
        ? 'point'
        : hint
  const size = parseAmount(text, decimal, decimalsOf(currency))
  return size === null ? null : { size, currency }
}
