import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Transaction } from '../../../shared/model'
import { halfKey } from '../../../shared/pairs/pair'
import { nowhere } from '../../../shared/pairs/pair-up'
import { follow, makePeriod } from '../../support/follow'
import { makeAccount } from '../../support/make-account'
import { makeRules, passage } from '../../support/make-halves'
import { makeStarted } from '../../support/make-started'
import { makeTransaction } from '../../support/make-transaction'

const bank = makeAccount({ id: 'bank', name: 'Bank', kind: 'bank', role: 'destination' })
const wallet = makeAccount({ id: 'wallet', name: 'Wallet' })
const started = makeStarted()
const out = (day: string, amount = -40_000) =>
  makeTransaction(day, amount, { kind: 'withdrawal', text: 'to Bank' })
const into = (day: string, amount: number) => makeTransaction(day, amount, { text: 'Wallet' })
const november = (account: typeof bank) => makePeriod(account, '2026-11-01', '2026-11-20')

const states = (...of: Parameters<typeof follow>) => follow(...of).map(({ state }) => state)
const both = [november(wallet), november(bank)]

describe('followTransfers, for a transfer the person started', () => {
  it('waits for the sender’s statement', () => {
    const [one] = follow(
      [
        [wallet, []],
        [bank, []],
      ],
      { started: [started] },
    )
    expect(one).toMatchObject({ state: 'requested', awaits: { account: 'wallet', upTo: '2026-11-05' } })
  })

  it('is sent once the sender’s statement shows it, and waits for the receiver’s', () => {
    const [one] = follow(
      [
        [wallet, [out('2026-11-02')]],
        [bank, []],
      ],
      { started: [started], statements: [november(wallet)] },
    )
    expect(one).toMatchObject({ state: 'sent', started: { id: 'one' }, awaits: { account: 'bank' } })
  })

  it('has arrived where only the receiver’s statement shows it', () => {
    const [one, ...others] = follow(
      [
        [wallet, []],
        [bank, [into('2026-11-03', 39_600)]],
      ],
      { started: [started] },
    )
    expect(one).toMatchObject({ state: 'arrived', into: { day: '2026-11-03' } })
    expect(others).toEqual([])
  })

  it('is matched once both show it, with the fee it really cost', () => {
    const [one] = follow(
      [
        [wallet, [out('2026-11-02')]],
        [bank, [into('2026-11-03', 39_600)]],
      ],
      { started: [started] },
    )
    expect(one).toMatchObject({ state: 'matched', fee: 400, missing: null, started: { id: 'one' } })
  })

  it('is short by what is missing from what was foretold', () => {
    const [one] = follow(
      [
        [wallet, [out('2026-11-02')]],
        [bank, [into('2026-11-03', 39_500)]],
      ],
      { started: [started] },
    )
    expect(one).toMatchObject({ state: 'short', missing: 100 })
  })

  it('is late once it is due and the statements of where it goes show nothing, and not before', () => {
    const rows = [
      [wallet, [out('2026-11-02')]],
      [bank, []],
    ] as const
    expect(states(rows, { started: [started], statements: both })).toEqual(['late'])
    expect(states(rows, { started: [started], statements: both, today: '2026-11-05' as Day })).toEqual([
      'sent',
    ])
    expect(
      states(
        [
          [wallet, []],
          [bank, []],
        ],
        { started: [started], statements: both },
      ),
    ).toEqual(['late'])
  })

  it('is what the person says where no statement knows better', () => {
    const rows = [
      [wallet, [out('2026-11-02')]],
      [bank, []],
    ] as const
    const failed = { ...started, mark: 'failed' } as const
    expect(states(rows, { started: [failed], statements: both })).toEqual(['failed'])
    expect(
      states(
        [
          [wallet, rows[0][1]],
          [bank, [into('2026-11-03', 39_600)]],
        ],
        { started: [failed] },
      ),
    ).toEqual(['matched'])
  })

  it('gives each of two equal ones a row of its own', () => {
    const second = { ...started, id: 'two', requestedOn: '2026-11-08' as Day, dueOn: '2026-11-12' as Day }
    const found = follow(
      [
        [wallet, [out('2026-11-02'), out('2026-11-09')]],
        [bank, []],
      ],
      { started: [second, started] },
    )
    expect(found.map(({ started: of, sentOn }) => [of?.id, sentOn])).toEqual([
      ['two', '2026-11-09'],
      ['one', '2026-11-02'],
    ])
  })
})

describe('followTransfers, for what statements alone show', () => {
  it('matches what both sides show, and calls short what no rule of the route explains', () => {
    expect(
      states([
        [wallet, [out('2026-11-02')]],
        [bank, [into('2026-11-03', 40_000)]],
      ]),
    ).toEqual(['matched'])
    const [short] = follow([
      [wallet, [out('2026-11-02')]],
      [bank, [into('2026-11-03', 39_400)]],
    ])
    expect(short).toMatchObject({ state: 'short', missing: 200, fee: 600 })
  })

  it('asks before it takes a weak likeness for an arrival', () => {
    const transfer = makeTransaction('2026-11-02', -40_000, { kind: 'transfer' })
    const [one] = follow([
      [wallet, [transfer]],
      [bank, [makeTransaction('2026-11-03', 40_000)]],
    ])
    expect(one).toMatchObject({ state: 'arrived', pair: { confidence: 59 } })
  })

  it('expects a withdrawal where earlier ones went, and by the days they took', () => {
    const rows = [
      [wallet, [out('2026-11-02'), out('2026-11-10', -7_000)].map((row) => ({ ...row, text: '' }))],
      [bank, [into('2026-11-07', 40_000)]],
    ] as const
    const [open] = follow(rows, { statements: both })
    expect(open).toMatchObject({ state: 'late', to: { id: 'bank' }, dueOn: '2026-11-15' })
  })

  it('is never late where nobody knows where it goes, or a statement is missing', () => {
    const silent = { ...out('2026-11-02'), text: '' }
    expect(
      states(
        [
          [wallet, [silent]],
          [bank, []],
        ],
        { statements: both },
      ),
    ).toEqual(['sent'])
    expect(
      states([
        [wallet, [out('2026-11-02')]],
        [bank, []],
      ]),
    ).toEqual(['sent'])
  })

  it('has arrived where the person says so, until a statement shows what came', () => {
    const sent = out('2026-11-02')
    const decisions = [{ out: halfKey('wallet', sent.id), into: nowhere, verdict: 'arrived' }] as const
    const seen = (came: readonly Transaction[]) =>
      states(
        [
          [wallet, [sent]],
          [bank, came],
        ],
        { statements: both, decisions },
      )
    expect(seen([])).toEqual(['arrived'])
    expect(seen([into('2026-11-03', 40_000)])).toEqual(['matched'])
  })

  it('has failed where it came back', () => {
    const back = makeTransaction('2026-11-04', 40_000, { kind: 'withdrawal', text: 'returned' })
    const [one] = follow([
      [wallet, [out('2026-11-02'), back]],
      [bank, []],
    ])
    expect(one).toMatchObject({ state: 'failed', into: { day: '2026-11-04' }, fee: 0 })
  })
})

describe('followTransfers, by the person’s own past', () => {
  const months = ['2026-05', '2026-06', '2026-07', '2026-08']
  const unknownFee = makeRules({ between: () => ({ ...passage, feesKnown: false, feesOf: () => [] }) })
  const year = [makePeriod(wallet, '2026-05-01', '2026-11-20'), makePeriod(bank, '2026-05-01', '2026-11-20')]
  const lost = (last: number) =>
    follow(
      [
        [wallet, [...months, '2026-11'].map((month) => out(`${month}-02`))],
        [bank, [...months.map((month) => into(`${month}-03`, 39_800)), into('2026-11-03', 40_000 - last)]],
      ],
      { statements: year, rules: unknownFee },
    )[0]

  it('is short where it lost more than all before it, though no rule tells the fee', () => {
    expect(lost(200)).toMatchObject({ state: 'matched', missing: null })
    expect(lost(700)).toMatchObject({ state: 'short', missing: 500 })
  })

  it('awaits what went to a payee behind whom an own account has been three times', () => {
    const sent = (month: string, who: string) =>
      makeTransaction(`${month}-02`, -40_000, { kind: 'transfer', text: 'Sent money', counterparty: who })
    const last = (earlier: readonly string[], who: string) =>
      follow(
        [
          [wallet, [...earlier.map((month) => sent(month, 'Han Seoyun')), sent('2026-11', who)]],
          [bank, earlier.map((month) => into(`${month}-03`, 40_000))],
        ],
        { statements: year },
      ).filter(({ sentOn }) => sentOn === '2026-11-02')
    expect(last(months.slice(1), 'Han Seoyun')).toMatchObject([{ state: 'late', to: { id: 'bank' } }])
    expect(last(months.slice(2), 'Han Seoyun')).toEqual([])
    expect(last(months, 'Kim Yesi')).toEqual([])
  })
})

describe('followTransfers, between two owners', () => {
  it('awaits nothing in somebody else’s account, though the row names it and money of the amount came there', () => {
    const hers = { ...bank, owner: 'Mina' }
    const rows = [
      [wallet, [out('2026-11-02')]],
      [hers, [into('2026-11-03', 39_600)]],
    ] as const
    expect(follow([...rows], { statements: [november(wallet), november(hers)] })).toMatchObject([
      { state: 'sent', to: null, into: null, awaits: null },
    ])
    const own = follow(
      rows.map(([account, of]) => [{ ...account, owner: 'Mina' }, of] as const),
      { statements: [november(wallet), november(hers)] },
    )
    expect(own).toMatchObject([{ state: 'matched', to: { id: 'bank' } }])
  })
})
