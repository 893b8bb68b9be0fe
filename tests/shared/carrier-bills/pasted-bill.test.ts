import { describe, expect, it } from 'vitest'
import { carrierCharges } from '../../../shared/carrier-bills/carrier-charges'
import { disputeDeadline } from '../../../shared/carrier-bills/dispute-deadline'
import type { Day } from '../../../shared/day'
import { checksOf } from '../../../shared/health/checks-of'
import { halvesOf } from '../../../shared/pairs/halves'
import { pairUp } from '../../../shared/pairs/pair-up'
import { ledgerOfPasted } from '../../support/ledger-of-fixture'
import { makeRules } from '../../support/make-halves'

const today = '2026-11-22' as Day
const message = (when: string, amount: string, shop: string): string =>
  `[Web발신]\n[SKT] 콘텐츠 이용료 결제 안내\n결제 일시 ${when}\n결제 금액 ${amount} 원\n서비스 업체 ${shop}\n\n`

const messages = [
  message('2026-10-01 03:00:00', '8,690', '예시음악'),
  message('2026-11-01 03:00:00', '8,690', '예시음악'),
  message('2026-11-03 21:15:30', '6,600', '예시게임즈'),
  message('2026-11-03 21:16:02', '6,600', '예시게임즈'),
  message('2026-11-12 22:41:08', '5,500', '예시웹툰'),
].join('')

async function bill(text: string) {
  const { ledger, statements } = await ledgerOfPasted(text)
  const book = pairUp(halvesOf(ledger), makeRules(), [])
  const [one] = [...ledger.values()].filter(({ account }) => account.kind === 'carrier')
  const found = carrierCharges(one!, ledger, book)
  return { found, checks: checksOf({ ledger, statements, book, transfers: [], today }) }
}

describe('a phone bill pasted as messages', () => {
  it('tells habits from strangers, finds the charge that came twice, and adds up the month', async () => {
    const { found, checks } = await bill(messages)
    expect(
      found.charges.map(({ row, meaning, repeats }) => [row.amount, meaning.code, repeats !== null]),
    ).toEqual([
      [-5_500, 'unknown', false],
      [-6_600, 'unknown', true],
      [-6_600, 'unknown', false],
      [-8_690, 'habit', false],
      [-8_690, 'habit', false],
    ])
    expect(found.usedIn('2026-11')).toBe(8_690 + 2 * 6_600 + 5_500)
    expect(checks.map(({ code }) => code)).toEqual(['charged-twice'])
    expect(disputeDeadline(found, today)).toEqual({ code: 'answer', day: '2026-12-06' })
  })

  it('takes a cancelled one back, in the month’s sum as well', async () => {
    const cancelled = `[Web발신]\n[SKT] 콘텐츠 이용료 결제 취소 안내\n취소 일시 2026-11-04 09:00:00\n취소 금액 6,600 원\n서비스 업체 예시게임즈\n`
    const { found, checks } = await bill(messages + cancelled)
    expect(found.charges.filter(({ meaning }) => meaning.code === 'refunded')).toHaveLength(1)
    expect(found.usedIn('2026-11')).toBe(8_690 + 6_600 + 5_500)
    expect(checks).toEqual([])
  })
})

describe('a phone bill pasted as a table', () => {
  it('is read the same', async () => {
    const rows = [
      ['이용업체명', '이용서비스', '구매상품', '결제대행사', '결제일시', '금액', '상태'],
      ['예시게임즈', '모바일게임', '다이아 300개', '다날', '2026-11-03 21:15:30', '6,600', '결제완료'],
      ['예시게임즈', '모바일게임', '다이아 300개', '다날', '2026-11-03 21:16:02', '6,600', '결제완료'],
      ['예시웹툰', '콘텐츠', '코인 50개', '다날', '2026-11-12 22:41:08', '5,500', '결제취소'],
    ]
    const { found, checks } = await bill(rows.map((cells) => cells.join('\t')).join('\n'))
    expect(found.usedIn('2026-11')).toBe(13_200)
    expect(checks.map(({ code }) => code)).toEqual(['charged-twice'])
  })
})
