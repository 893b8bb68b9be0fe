import { describe, expect, it } from 'vitest'
import { carrierCharges } from '../../../shared/carrier-bills/carrier-charges'
import { makeAccount } from '../../support/make-account'
import { makeTransaction } from '../../support/make-transaction'
import { evidence } from '../../support/follow'

const phone = makeAccount({ id: 'phone', name: 'Phone', kind: 'carrier' })
const shop = makeAccount({ id: 'shop', name: 'Google Play', kind: 'carrier', provider: 'google-play' })
const wallet = makeAccount({ id: 'wallet', name: 'KakaoPay' })

const charge = (day: string, amount: number, told: Parameters<typeof makeTransaction>[2] = {}) =>
  makeTransaction(day, amount, { kind: 'carrier-charge', ...told })

function bill(
  ...[rows, others = []]: [Parameters<typeof evidence>[0][0][1], Parameters<typeof evidence>[0]?]
) {
  const { ledger, book } = evidence([[phone, rows], ...others])
  return carrierCharges(ledger.get('phone')!, ledger, book)
}
const meanings = (...of: Parameters<typeof bill>) => bill(...of).charges.map(({ meaning }) => meaning.code)

describe('carrierCharges', () => {
  it('finds the wallet a charge filled, and the shop that lists it', () => {
    const topUp = makeTransaction('2026-11-03', 9_900, { kind: 'top-up' })
    const order = charge('2026-11-06', -3_300)
    const rows = [
      charge('2026-11-03', -9_900, { counterparty: 'KakaoPay' }),
      charge('2026-11-05', -3_300, { counterparty: 'Game' }),
    ]
    const found = bill(rows, [[wallet, [topUp]], [shop, [order]]]) // prettier-ignore
    expect(found.charges.map(({ meaning }) => meaning)).toEqual([
      { code: 'order', account: shop },
      { code: 'top-up', account: wallet },
    ])
  })

  it('knows what a shop charges month after month, and not what it charged once', () => {
    expect(
      meanings([
        charge('2026-10-01', -8_690, { counterparty: 'Music' }),
        charge('2026-11-01', -8_690, { counterparty: 'Music' }),
        charge('2026-11-02', -5_500, { counterparty: 'Webtoon' }),
        charge('2026-11-02', -1_000),
      ]),
    ).toEqual(['unknown', 'unknown', 'habit', 'habit'])
  })

  it('ties a refund to its charge, and awaits the one that was promised', () => {
    const game = { counterparty: 'Game' }
    const refund = { kind: 'refund', ...game } as const
    const paid = charge('2026-11-02', -6_600, game)
    const promised = makeTransaction('2026-11-03', 6_600, { ...refund, status: 'pending' })
    expect(bill([paid, promised])).toMatchObject({
      awaited: [promised],
      charges: [{ meaning: { code: 'unknown' } }],
    })
    const came = makeTransaction('2026-11-09', 6_600, refund)
    expect(bill([paid, promised, came])).toMatchObject({
      awaited: [],
      charges: [{ meaning: { code: 'refunded' } }],
    })
  })

  it('takes no refund of a later charge for the one that was promised before', () => {
    const game = { counterparty: 'Game' }
    const refund = { kind: 'refund', ...game } as const
    const promised = makeTransaction('2026-09-03', 6_600, { ...refund, status: 'pending' })
    const found = bill([
      charge('2026-09-02', -6_600, game),
      promised,
      charge('2026-11-02', -6_600, game),
      makeTransaction('2026-11-03', 6_600, refund),
    ])
    expect(found.awaited).toEqual([promised])
    expect(found.charges.map(({ meaning }) => meaning.code)).toEqual(['refunded', 'habit'])
  })

  it('calls a charge double only where the same thing was charged again within minutes', () => {
    const at = (time: string | null, text = '50 coins') =>
      charge('2026-11-02', -5_500, { counterparty: 'Webtoon', text, time })
    const doubles = (...rows: ReturnType<typeof at>[]) =>
      bill(rows).charges.filter(({ repeats }) => repeats).length
    expect(doubles(at('12:00:00'), at('12:00:41'))).toBe(1)
    expect(doubles(at('12:00:00'), at('12:11:00'))).toBe(0)
    expect(doubles(at('12:00:00'), at('12:01:00', '30 coins'))).toBe(0)
    expect(doubles(at(null), { ...at(null), id: 'other' })).toBe(0)
  })

  it('adds up what stands in a month', () => {
    const found = bill([
      charge('2026-10-30', -7_000),
      charge('2026-11-02', -9_900),
      makeTransaction('2026-11-04', 400, { kind: 'refund' }),
    ])
    expect(found.usedIn('2026-11')).toBe(9_500)
  })
})
