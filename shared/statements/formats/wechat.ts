import type { Currency } from '../../money/currency'
import { toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { StatedPart } from '../format'
import { column, optional } from '../header'
import { kindBy } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { chineseKinds, methodAccount, neutralRow } from './chinese-wallet'

const cny = 'CNY' as Currency

/** A withdrawal leaves the balance, whatever bank it names; a top-up comes to it. */
const movesBalance = /零钱(提现|充值)/

/**
 * WeChat Pay 微信支付, CSV and (since 2025) XLSX, below a preamble. Amounts are unsigned; neutral rows (`/`) tell the way by
 * their words. The fee of a withdrawal stands in the remark, inside the amount. A refund is noted on its payment and is
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
        const guessed = told === null ? neutralRow(type) : null
        if (told === null && guessed === null) {
          const readings = [`+${toDecimal(size, cny)}`, `-${toDecimal(size, cny)}`] as const
          cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', zero)
        }
        const amount = (told ?? guessed?.way) === 'in' ? size : negate(size)
        const method = told === 'in' || movesBalance.test(type) ? '' : cells.text('method')
        const { account, kind } = methodAccount(method, /^零钱$/)
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
