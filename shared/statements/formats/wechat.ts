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
 * WeChat Pay 微信支付, CSV and (since 2025) XLSX, below a preamble. Amounts are unsigned; neutral rows (`/`) tell the way by
 * their words, and 支付方式 whose account they are of: a refund goes back to the card that paid. The fee of a withdrawal stands in the remark, inside the amount. A refund is noted on its payment and is
 * a row too: the row counts. Seen 2019 to 2026.
 */
export const wechat = tableFormat({
  info: {
    id: 'wechat',
    label: 'WeChat Pay 微信支付 (CSV, XLSX)',
    provider: 'wechat-pay',
    accountKind: 'wallet',
    accountName: 'WeChat Pay',
  },
  columns: {
    when: column('交易时间'),
    type: column('交易类型'),
    who: optional('交易对方'),
    goods: optional('商品'),
    side: column('收/支'),
    amount: column('金额(元)'),
    method: column('支付方式'),
    status: optional('当前状态'),
    id: optional('交易单号'),
    remark: optional('备注'),
  },
  marks: ['type', 'method', 'status'],
  date: 'when',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => {
    const stated = new Map<string, StatedPart>()
    return {
      stated: () => [...stated.values()],
      row: (cells) => {
        const type = cells.text('type')
        const size = cells.amount('amount', cny)
        const side = cells.text('side')
        const told = side === '支出' ? 'out' : side === '收入' ? 'in' : null
        const method = told === null && movesBalance(type) ? '' : cells.text('method')
        // Savings are left by a row of their own, whatever the method says of where the money goes.
        const { account, kind } = methodAccount(/^零钱通转出/.test(type) ? '零钱通' : method, /^零钱$/)
        const guessed = told === null ? neutralRow(type, account) : null
        if (told === null && guessed === null) {
          const readings = [`+${toDecimal(size, cny)}`, `-${toDecimal(size, cny)}`] as const
          cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', zero)
        }
        const amount = (told ?? guessed?.way) === 'in' ? size : negate(size)
        if (kind) stated.set(account, { account, currency: cny, kind })
        const charged = /服务费\s*([¥￥]?[\d.,]+)/.exec(cells.text('remark'))?.[1]
        const goods = cells.text('goods')
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency: cny,
          fee: charged === undefined ? zero : cells.parse(charged, 'amount', cny),
          kind: guessed?.kind ?? kindBy(chineseKinds, type, amount),
          text: goods === '' || goods === '/' ? type : `${type} · ${goods}`,
          counterparty: orNull(cells.text('who').replace(/^\/$/, '')),
          reference: orNull(cells.text('id')),
        })
      },
    }
  },
})
