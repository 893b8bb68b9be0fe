import i18next from 'i18next'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { payoutWords } from '../../../renderer/advice/payout-words'
import { speak, startTexts } from '../../../renderer/locales/i18n'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { formatMoney } from '../../../shared/money/format-money'
import { minor } from '../../../shared/money/money'
import type { NamedAccount, Payout } from '../../../shared/planner/from-ledger/planning-outcome'

const to: NamedAccount = { kind: 'account', account: 'PayPal' }
const on = '2026-12-15' as Day
const brings = { amount: minor(12_300), fee: minor(250) }
const free = { amount: minor(12_300), fee: minor(0) }

const days = {
  en: '15 Dec',
  ko: '12월 15일',
  ja: '12月15日',
}
type Language = keyof typeof days

async function said(language: Language, payout: Payout): Promise<string> {
  await (i18next.isInitialized ? speak(language) : startTexts(language))
  return payoutWords(payout, {
    say: (text, values) => i18next.t(`plan.payout.${text}`, values),
    day: () => days[language],
    money: (amount) => formatMoney({ minor: amount, currency: 'USD' as Currency }, 'en'),
    nameOf: (target) => (target.kind === 'account' ? target.account : target.currency),
  })
}

/** In English, Korean and Japanese. */
const cases: readonly (readonly [Payout, string, string, string])[] = [
  [
    { to, kind: 'next', on, brings: free },
    'PayPal gets it by itself on 15 Dec: about $123.00, no fee',
    '12월 15일에 PayPal로 저절로 들어와요. 약 $123.00, 수수료 없음',
    '12月15日にPayPalへ自動で入ります。約$123.00、手数料なし',
  ],
  [
    { to, kind: 'next', on, brings },
    'PayPal gets it by itself on 15 Dec: about $123.00, fee $2.50',
    '12월 15일에 PayPal로 저절로 들어와요. 약 $123.00, 수수료 $2.50',
    '12月15日にPayPalへ自動で入ります。約$123.00、手数料$2.50',
  ],
  [
    { to: 'missing', kind: 'next', on, brings: null },
    'an account that is not here gets it by itself on 15 Dec',
    '12월 15일에 여기에 없는 계좌로 저절로 들어와요',
    '12月15日にここにない口座へ自動で入ります',
  ],
  [
    { to: 'several', kind: 'next', on: null, brings: null },
    'the account you chose there gets it by itself, on a day that no page states',
    '날짜는 알려져 있지 않지만 그곳에서 고른 계좌로 저절로 들어와요',
    '日付は公表されていませんが、そこで選んだ口座へ自動で入ります',
  ],
  [
    { to, kind: 'waits', least: minor(10_000) },
    'waits until it is $100.00; then PayPal gets it by itself',
    '$100.00가 될 때까지 기다렸다가 PayPal로 저절로 들어와요',
    '$100.00になるまで待ち、そのあとPayPalへ自動で入ります',
  ],
  [
    { to, kind: 'due', on },
    'PayPal was to get it by itself on 15 Dec; a newer statement or balance tells',
    '12월 15일에 PayPal로 저절로 들어왔을 거예요. 새 내역이나 잔액을 넣으면 알 수 있어요',
    '12月15日にPayPalへ自動で入ったはずです。新しい明細か残高で分かります',
  ],
]

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: {} })
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('payoutWords', () => {
  it.each(cases)('says of %j as much as is known, in three languages', async (payout, en, ko, ja) => {
    expect(await said('en', payout)).toBe(en)
    expect(await said('ko', payout)).toBe(ko)
    expect(await said('ja', payout)).toBe(ja)
  })
})
