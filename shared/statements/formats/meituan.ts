import type { AccountKind } from '../../model'
import type { Currency } from '../../money/currency'
import { toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { StatedPart } from '../format'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { chineseKinds, methodAccount, neutralRow } from './chinese-wallet'

const cny = 'CNY' as Currency

const kinds: KindWords = [['transfer', /还款/], ['top-up', /充值/], ['withdrawal', /提现/], ...chineseKinds]

/** Other wallets hold money too; every other method is a bank's. */
const kindOfMethod = (method: string, kind: AccountKind): AccountKind =>
  /微信|支付宝/.test(method) && !/信用卡|储蓄卡/.test(method) ? 'wallet' : kind

/**
 * Meituan 美团交易账单, below a preamble. Amounts are unsigned; what was paid (实付金额) counts, not what was ordered.
 * Most rows were paid from other accounts, named by their method. Seen 2025.
 */
export const meituan = tableFormat({
  info: {
    id: 'meituan',
    label: 'Meituan 美团 (CSV)',
    provider: null,
    accountKind: 'wallet',
    accountName: 'Meituan',
  },
  columns: {
    created: column('交易创建时间'),
    paid: optional('交易成功时间'),
    type: optional('交易类型'),
    title: optional('订单标题'),
    side: column('收/支'),
    method: column('支付方式'),
    amount: column('实付金额'),
    id: optional('交易单号'),
  },
  marks: ['created', 'title', 'amount'],
  date: 'created',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        const when = cells.text('paid') === '' ? 'created' : 'paid'
        const size = cells.amount('amount', cny)
        const side = cells.text('side')
        const { account, kind } = methodAccount(cells.text('method'), /^美团余额$/)
        const words = [cells.text('type'), cells.text('title')].filter(Boolean).join(' · ')
        const neutral = side === '收入' || side === '支出' ? null : neutralRow(words, account)
        if (side !== '收入' && side !== '支出' && neutral === null) {
          const readings = [`+${toDecimal(size, cny)}`, `-${toDecimal(size, cny)}`] as const
          cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', zero)
        }
        const amount = side === '收入' || neutral?.way === 'in' ? size : negate(size)
        if (kind) stated.set(account, { account, currency: cny, kind: kindOfMethod(account, kind) })
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day(when),
          time: cells.time(when),
          amount,
          currency: cny,
          kind: neutral?.kind ?? kindBy(kinds, cells.text('type'), amount),
          text: words,
          reference: orNull(cells.text('id')),
        })
      },
    }
  },
})
