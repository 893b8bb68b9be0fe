import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { type Half, halfOf, pairId } from '../../../shared/pairs/pair'
import { pairUp, unpaired } from '../../../shared/pairs/pair-up'
import { makeAccount } from '../../support/make-account'
import { makeRules } from '../../support/make-halves'
import { makeTransaction } from '../../support/make-transaction'

const bank = makeAccount({ id: 'bank', name: 'Example Bank', kind: 'bank', role: 'destination' })
const wallet = makeAccount({ id: 'wallet', name: 'KakaoPay', provider: 'kakaopay' })
const phone = makeAccount({ id: 'phone', name: 'Phone', kind: 'carrier' })
const dollars = makeAccount({
  id: 'paypal-usd',
  name: 'PayPal',
  provider: 'paypal',
  currency: 'USD' as Currency,
})
const euros = makeAccount({
  id: 'paypal-eur',
  name: 'PayPal',
  provider: 'paypal',
  currency: 'EUR' as Currency,
})
const rules = makeRules()

const names = (halves: readonly Half[], decisions = noDecisions) =>
  pairUp(halves, rules, decisions).pairs.map(({ id }) => id)
const noDecisions = [] as const

const withdrawal = (day: string, amount: number, told = {}) =>
  halfOf(wallet, makeTransaction(day, amount, { kind: 'withdrawal', ...told }))
const deposit = (day: string, amount: number, told = {}) => halfOf(bank, makeTransaction(day, amount, told))

describe('pairUp', () => {
  it('finds the deposit of a withdrawal, and says why', () => {
    const [pair] = pairUp([withdrawal('2026-06-05', -40_000), deposit('2026-06-07', 40_000)], rules, []).pairs
    expect(pair).toMatchObject({ confidence: 68, by: 'rules' })
    expect(pair?.reasons).toEqual([{ code: 'equal' }, { code: 'in-time', days: 2 }, { code: 'one-moves' }])
  })

  it.each([
    ['the fee its statement prints', { fee: minor(500) }, 39_500, { code: 'stated-fee', lost: 500 }],
    ['the fee of the rule', {}, 39_600, { code: 'known-fee', lost: 400 }],
    ['no more than a fee', {}, 39_300, { code: 'within-fee', lost: 700 }],
  ])('finds a deposit that is less by %s', (_, told, arrived, reason) => {
    const out = withdrawal('2026-06-05', -40_000, { text: 'to Example Bank', ...told })
    expect(pairUp([out, deposit('2026-06-05', arrived)], rules, []).pairs[0]?.reasons[0]).toEqual(reason)
  })

  it('leaves alone what is more than was sent, far less, too late or too early', () => {
    const out = withdrawal('2026-06-05', -40_000)
    const wrong = [
      deposit('2026-06-05', 40_001),
      deposit('2026-06-05', 30_000),
      deposit('2026-06-13', 40_000),
      deposit('2026-06-03', 40_000),
    ]
    for (const into of wrong) expect(names([out, into])).toEqual([])
  })

  it('never takes a purchase and a salary for a transfer, however equal', () => {
    const purchase = halfOf(wallet, makeTransaction('2026-06-05', -40_000))
    expect(names([purchase, deposit('2026-06-05', 40_000)])).toEqual([])
  })

  it('takes a charge on the phone bill and a top-up of the same amount for one', () => {
    const charge = halfOf(
      phone,
      makeTransaction('2026-06-05', -9_900, { kind: 'carrier-charge', counterparty: 'KakaoPay' }),
    )
    const topUp = halfOf(wallet, makeTransaction('2026-06-05', 9_900, { kind: 'top-up' }))
    expect(pairUp([charge, topUp], rules, []).pairs[0]?.confidence).toBe(92)
  })

  it('pairs across currencies at a known rate, and by name alone where none is known', () => {
    const out = halfOf(dollars, makeTransaction('2026-06-30', -45_000, { kind: 'withdrawal' }))
    const into = (amount: number, told = {}) => deposit('2026-07-02', amount, told)
    const known = makeRules({ rate: () => ({ rate: 13.8, tolerancePpm: 30_000 }) })
    const codes = (half: Half, by = rules) =>
      pairUp([out, half], by, []).pairs.flatMap(({ reasons }) => reasons[0]?.code ?? [])
    expect(codes(into(620_000), known)).toEqual(['at-rate'])
    expect(codes(into(606_000), known)).toEqual(['near-rate'])
    expect(codes(into(500_000, { counterparty: 'PAYPAL' }), known)).toEqual([])
    expect(codes(into(613_350))).toEqual([])
    expect(codes(into(613_350, { counterparty: 'PAYPAL' }))).toEqual(['rate-unknown'])
  })

  it('pairs exchanges within one provider only', () => {
    const sold = halfOf(euros, makeTransaction('2026-07-22', -8_000, { kind: 'conversion' }))
    const bought = halfOf(dollars, makeTransaction('2026-07-22', 8_912, { kind: 'conversion' }))
    const other = halfOf({ ...dollars, id: 'wise', provider: 'wise' }, bought.row)
    expect(names([sold, bought])).toHaveLength(1)
    expect(names([sold, other])).toEqual([])
  })

  it('prefers the best whole to the best first pair', () => {
    const early = withdrawal('2026-06-01', -40_000)
    const late = withdrawal('2026-06-04', -40_000)
    const both = [early, late, deposit('2026-06-04', 40_000), deposit('2026-06-08', 40_000)]
    expect(names(both)).toEqual([pairId(early.key, both[2]!.key), pairId(late.key, both[3]!.key)])
  })

  it('keeps what a person confirmed, also what no rule would think of, and never proposes what they refused', () => {
    const out = withdrawal('2026-06-05', -40_000)
    const [near, far] = [deposit('2026-06-05', 40_000), deposit('2026-09-05', 12_345)]
    const refused = { out: out.key, into: near.key, verdict: 'refused' } as const
    const confirmed = { out: out.key, into: far.key, verdict: 'confirmed' } as const
    expect(pairUp([out, near, far], rules, [refused]).pairs).toEqual([])
    expect(pairUp([out, near, far], rules, [confirmed]).pairs).toMatchObject([
      { id: pairId(out.key, far.key), by: 'person' },
    ])
    expect(names([out, near, far])).toEqual([pairId(out.key, near.key)])
  })

  it('lists what found no partner', () => {
    const book = pairUp(
      [withdrawal('2026-06-05', -40_000), deposit('2026-06-05', 40_000), withdrawal('2026-07-05', -1)],
      rules,
      [],
    )
    expect(unpaired(book).map(({ row }) => row.day)).toEqual(['2026-07-05'])
  })
})

/** Few amounts and days, so that twins and near misses are common. */
const rows = fc.array(
  fc.record({
    account: fc.constantFrom(bank, wallet, phone, dollars),
    after: fc.nat(14),
    amount: fc.constantFrom(-10_000, -10_000, -5_000, 10_000, 9_900, 5_000),
    kind: fc.constantFrom('withdrawal', 'transfer', 'payment', 'top-up', 'income'),
    text: fc.constantFrom('', 'KakaoPay', 'Example Bank'),
  }),
  { maxLength: 14 },
)
const halvesFrom = (of: typeof rows extends fc.Arbitrary<infer T> ? T : never): Half[] =>
  of.map(({ account, after, amount, kind, text }, index) =>
    halfOf(
      account,
      makeTransaction(addDays('2026-06-01' as Day, after), amount, { kind, text, id: `row ${index}` }),
    ),
  )

describe('pairUp, whatever the rows', () => {
  it('gives the same pairs in whatever order the rows come', () => {
    fc.assert(
      fc.property(
        rows.chain((of) =>
          fc.tuple(fc.constant(of), fc.shuffledSubarray([...of.keys()], { minLength: of.length })),
        ),
        ([of, order]) => {
          const halves = halvesFrom(of)
          const shuffled = order.flatMap((place) => halves[place] ?? [])
          expect(names(shuffled)).toEqual(names(halves))
        },
      ),
    )
  })

  it('uses each row once', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const keys = pairUp(halvesFrom(of), rules, []).pairs.flatMap(({ out, into }) => [out.key, into.key])
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('finds after a change what it finds anew', () => {
    fc.assert(
      fc.property(rows, rows, fc.nat(14), (first, more, gone) => {
        const all = halvesFrom([...first, ...more])
        const before = all.slice(0, first.length)
        const after = all.filter((_, index) => index !== gone)
        const book = pairUp(before, rules, [])
        expect(pairUp(after, rules, [], book).pairs).toEqual(pairUp(after, rules, []).pairs)
      }),
    )
  })

  it('believes a row that names a third place against the amount and the days', () => {
    const wise = makeAccount({ id: 'wise', name: 'Wise' })
    const left = (account: typeof wise, day: string) =>
      halfOf(account, makeTransaction(day, -40_000, { kind: 'withdrawal', text: 'to Example Bank' }))
    const came = deposit('2026-06-05', 40_000, { text: 'WISE PAYMENTS' })
    const all = [left(wallet, '2026-06-05'), left(wise, '2026-06-02'), came]
    const [pair, ...others] = pairUp(all, rules, []).pairs
    expect([pair?.out.account.id, others.length]).toEqual(['wise', 0])
    const against = pairUp([all[0]!, came, left(wise, '2026-01-01')], rules, []).pairs
    expect(against.map(({ confidence, reasons }) => [confidence < 60, reasons.at(-1)?.code])).toEqual([
      [true, 'names-another'],
    ])
  })
})

describe('places of two owners', () => {
  const minas = { ...bank, id: 'minas', name: 'Mina Bank', owner: 'Mina' }
  const out = withdrawal('2026-06-05', -40_000, { text: 'to Mina Bank' })
  const into = (account: Account, day = '2026-06-06') =>
    halfOf(account, makeTransaction(day, 40_000, { text: 'from KakaoPay', id: account.id }))

  it('pay each other: nothing between them is an own transfer, whatever it names', () => {
    expect(names([out, into(minas)])).toEqual([])
    const hers = halfOf({ ...wallet, id: 'her wallet', owner: 'Mina' }, out.row)
    expect(names([hers, into(minas)])).toEqual([pairId(hers.key, into(minas).key)])
  })

  it('leave a row free for its own other end', () => {
    const own = into(bank, '2026-06-08')
    expect(names([out, into(minas), own])).toEqual([pairId(out.key, own.key)])
  })

  it('are apart from the moment one of them gets another owner, also where the person confirmed it before', () => {
    const before = into({ ...bank, id: 'minas' })
    const decisions = [{ out: out.key, into: before.key, verdict: 'confirmed' }] as const
    const book = pairUp([out, before], rules, decisions)
    expect(book.pairs).toHaveLength(1)
    expect(pairUp([out, into(minas)], rules, decisions, book).pairs).toEqual([])
    expect(pairUp([out, into(minas)], rules, [], pairUp([out, before], rules, [])).pairs).toEqual([])
  })
})
