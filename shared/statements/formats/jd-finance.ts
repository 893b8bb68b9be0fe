import type { Currency } from '../../money/currency'
import { toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { StatedPart } from '../format'
import { column, optional } from '../header'
import { kindBy } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { chineseKinds, methodAccount, movesBalance, type NeutralRow, neutralRow } from './chinese-wallet'

const cny = 'CNY' as Currency

/** “Enjoy first, pay later”: the order is placed, and paid by a row of its own. */
const payLater = /^先享后付$/

/**
 * JD Finance 京东交易流水, below a preamble. Amounts are unsigned, and a refund is noted behind that of its payment,
 * `131.77(已退款89.84)`; it is a row too, and that counts. Most rows were paid from other accounts, named by their method.
 * Seen 2024 and 2025.
 */
export const jdFinance = tableFormat({
  info: {
    id: 'jd-finance',
    label: 'JD Finance 京东金融 (CSV)',
    provider: null,
    accountKind: 'wallet',
    accountName: 'JD',
  },
  columns: {
    when: column('交易时间'),
    shop: column('商户名称'),
    goods: column('交易说明'),
    amount: column('金额'),
    method: column('收/付款方式'),
    status: column('交易状态'),
    side: column('收/支'),
    id: optional('交易订单号'),
  },
  marks: ['shop', 'goods', 'method', 'status'],
  date: 'when',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        const method = cells.text('method')
        if (payLater.test(method)) return 'never-moved'
        const [printed = '', note = ''] = cells.text('amount').split(/(?=[(（])/)
        const size = cells.parse(printed, 'amount', cny)
        const told = `${cells.text('status')} ${cells.text('goods')}`
        const { account, kind } = methodAccount(movesBalance(told) ? '' : method, /^(?:京东)?(?:钱包)?余额$/)
        const neutral = neutralRow(told, account)
        const way = wayOf(cells.text('side'), note, neutral)
        if (way === null) {
          const readings = [`+${toDecimal(size, cny)}`, `-${toDecimal(size, cny)}`] as const
          cells.wrong({ code: 'ambiguous-amount', text: printed, readings }, 'amount', zero)
        }
        const amount = way === 'in' ? size : negate(size)
        if (kind) stated.set(account, { account, currency: cny, kind })
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency: cny,
          kind: neutral?.kind ?? kindBy(chineseKinds, told, amount),
          text: cells.text('goods'),
          counterparty: orNull(cells.text('shop')),
          reference: orNull(cells.text('id')),
        })
      },
    }
  },
})

/** A payment that was given back whole counts neither way for JD (不计收支), and yet it was paid. */
function wayOf(side: string, note: string, neutral: NeutralRow | null): 'in' | 'out' | null {
  if (side === '支出' || /退款/.test(note)) return 'out'
  return side === '收入' ? 'in' : (neutral?.way ?? null)
}
