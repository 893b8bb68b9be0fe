import type { AccountKind, Draft, TransactionKind } from '../../model'
import type { Currency } from '../../money/currency'
import { type Minor, minor } from '../../money/money'
import { negate } from '../../money/negate'
import { parseAmount } from '../../money/parse-amount'
import type { StatedPart } from '../format'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const jpy = 'JPY' as Currency

const kinds: KindWords = [
  ['expiry', /期限切れ|失効/],
  ['refund', /返金|取消|キャンセル/],
  ['top-up', /チャージ/],
  ['withdrawal', /出金|引き出し/],
  ['reward', /獲得|ボーナス|付与/],
  ['transfer', /送った|受け取った|送金/],
  ['fee', /手数料/],
]

/** What paid, and how much of it where the row names several: `PayPayポイント (73円), PayPay残高 (257円)`. */
function sharesOf(method: string, whole: Minor): { method: string; size: Minor }[] {
  const shares = method.split(/,\s*(?=\p{L})/u).flatMap((part) => {
    const told = /[(（]([\d,]+)円[)）]$/.exec(part.trim())
    const size = told ? parseAmount(told[1]!, 'point', 0) : null
    return told && size !== null ? [{ method: part.trim().slice(0, told.index).trim(), size }] : []
  })
  const sum = shares.reduce((total, { size }) => total + size, 0)
  return shares.length > 0 && sum === whole ? shares : [{ method, size: whole }]
}

const isPoints = (method: string): boolean => /ポイント/.test(method)
const isCard = (method: string): boolean =>
  /カード|クレジット|あと払い|VISA|Mastercard|JCB|Amex|Diners/i.test(method)

/**
 * Which of the person's accounts moved: points and balance lie apart, and a card is no part of the wallet. The method of
 * what goes out is what paid. Of what comes in it is where that came from (the card or bank of a top-up): the money is in
 * the balance then. Only a refund goes back to what had paid.
 */
function accountOf(
  method: string,
  kind: TransactionKind,
  amount: Minor,
): { account: string; kind?: AccountKind } {
  if (isPoints(method)) return { account: 'PayPayポイント', kind: 'points' }
  if (/残高/.test(method) || method === '' || method === '-') return { account: '' }
  if (amount > 0 && kind !== 'refund') return { account: '' }
  if (isCard(method)) return { account: method, kind: 'card' }
  // Money taken out names the bank it goes to.
  return kind === 'withdrawal' ? { account: '' } : { account: method, kind: 'bank' }
}

/**
 * PayPay, 取引履歴. Two columns of amounts, `-` where there is none. A payment from points and balance is two movements,
 * one on each; the number of a payment is repeated by its refund. Seen 2024 to 2026.
 */
export const paypay = tableFormat({
  info: {
    id: 'paypay',
    label: 'PayPay (CSV)',
    provider: 'paypay',
    accountKind: 'wallet',
    accountName: 'PayPay',
  },
  columns: {
    when: column('取引日'),
    out: column('出金金額（円）'),
    in: column('入金金額（円）'),
    content: column('取引内容'),
    shop: optional('取引先'),
    method: column('取引方法'),
    id: optional('取引番号'),
    abroad: optional('海外出金金額'),
    rate: optional('変換レート（円）'),
    country: optional('利用国'),
    instalments: optional('支払い区分'),
    user: optional('利用者'),
  },
  marks: ['out', 'in', 'method'],
  date: 'when',
  amounts: ['out', 'in'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        if (cells.text('in') === '' && cells.text('out') === '') return 'zero'
        const whole = minor((cells.amountIfAny('in', jpy) ?? 0) - (cells.amountIfAny('out', jpy) ?? 0))
        const content = cells.text('content')
        const kind = kindBy(kinds, content, whole)
        const shares = sharesOf(cells.text('method'), minor(Math.abs(whole)))
        return shares.map(({ method, size }): Draft => {
          const { account, kind: accountKind } = accountOf(method, kind, whole)
          if (accountKind) stated.set(account, { account, currency: jpy, kind: accountKind })
          return makeDraft({
            line: cells.line,
            account,
            day: cells.day('when'),
            time: cells.time('when'),
            amount: whole < 0 ? negate(size) : size,
            currency: jpy,
            kind,
            text: content,
            counterparty: orNull(cells.text('shop')),
            reference: orNull(cells.text('id')),
          })
        })
      },
    }
  },
})
