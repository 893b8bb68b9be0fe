import type { Currency } from '../../money/currency'
import { toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { StatedPart } from '../format'
import { column, optional } from '../header'
import { kindBy } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { chineseKinds, methodAccount, movesBalance, neutralRow } from './chinese-wallet'

const cny = 'CNY' as Currency

/**
 * Alipay 支付宝, the app's export (GB18030). Amounts are unsigned; 收/支 tells the way, and where it says 不计收支 the words
 * do. 交易关闭 without a method was never paid; with one it was paid and its refund is a row of its own, so both stay.
 * What somebody else paid (亲友代付) is left out. Seen 2022 to 2026.
 */
export const alipayApp = tableFormat({
  info: {
    id: 'alipay-app',
    label: 'Alipay 支付宝 (CSV)',
    provider: 'alipay',
    accountKind: 'wallet',
    accountName: 'Alipay',
  },
  columns: {
    when: column('交易时间'),
    category: column('交易分类'),
    who: optional('交易对方'),
    text: column('商品说明'),
    side: column('收/支'),
    amount: column('金额'),
    method: column('收/付款方式'),
    status: column('交易状态'),
    id: optional('交易订单号', '交易号'),
  },
  marks: ['category', 'text', 'method'],
  date: 'when',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        const category = cells.text('category')
        const status = cells.text('status')
        const method = cells.text('method')
        const text = cells.text('text')
        if (category === '亲友代付') return 'not-this-account'
        if (/关闭|失败|取消/.test(status) && method === '') return 'never-moved'
        const size = cells.amount('amount', cny)
        const side = cells.text('side')
        const told = side === '支出' ? 'out' : side === '收入' ? 'in' : null
        const words = `${status} ${category} ${text}`
        const own = told === null && movesBalance(words)
        const { account, kind } = methodAccount(own ? '' : method, /^(账户)?余额$/)
        const guessed = told === null ? neutralRow(words, account) : null
        if (told === null && guessed === null) {
          const readings = [`+${toDecimal(size, cny)}`, `-${toDecimal(size, cny)}`] as const
          cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', zero)
        }
        const amount = (told ?? guessed?.way) === 'in' ? size : negate(size)
        if (kind) stated.set(account, { account, currency: cny, kind })
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency: cny,
          kind: guessed?.kind ?? kindBy(chineseKinds, category, amount),
          status: /等待付款/.test(status) ? 'pending' : 'posted',
          text: text === '' || text === '/' ? category : text,
          counterparty: orNull(cells.text('who')),
          reference: orNull(cells.text('id')),
        })
      },
    }
  },
})
