import type { Currency } from '../../money/currency'
import { minor, toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { kindBy } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { chineseKinds, neutralRow } from './chinese-wallet'

const cny = 'CNY' as Currency

/**
 * Alipay 支付宝, the older export of the website (GB18030), with totals below the table. A refund stands inside the row it
 * gives back (成功退款): what is left is what moved, and a row given back whole moved nothing. Seen 2015 to 2024.
 */
export const alipayWeb = tableFormat({
  info: {
    id: 'alipay-web',
    label: 'Alipay 支付宝, website (CSV)',
    provider: 'alipay',
    accountKind: 'wallet',
    accountName: 'Alipay',
  },
  columns: {
    id: optional('交易号'),
    created: column('交易创建时间'),
    paid: optional('付款时间'),
    type: optional('类型'),
    who: optional('交易对方'),
    text: column('商品名称'),
    amount: column('金额（元）'),
    side: column('收/支'),
    status: column('交易状态'),
    fee: optional('服务费（元）'),
    back: column('成功退款（元）'),
    funds: column('资金状态'),
  },
  marks: ['created', 'back', 'funds'],
  date: 'created',
  moreDates: ['paid'],
  amounts: ['amount', 'fee', 'back'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const status = cells.text('status')
      const whole = cells.amount('amount', cny)
      const back = cells.amountIfAny('back', cny) ?? zero
      if (cells.text('funds') === '' || (/关闭/.test(status) && back === whole)) return 'never-moved'
      const size = minor(whole - back)
      const side = cells.text('side')
      const plain = side === '支出' ? 'out' : side === '收入' ? 'in' : null
      const guessed = plain === null ? neutralRow(`${status} ${cells.text('text')}`, '') : null
      // What became of the money tells the way too, where neither the side nor the words do.
      const told = plain ?? (guessed === null ? wayOf(cells.text('funds')) : null)
      if (told === null && guessed === null) {
        const readings = [`+${toDecimal(size, cny)}`, `-${toDecimal(size, cny)}`] as const
        cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', zero)
      }
      const amount = (told ?? guessed?.way) === 'in' ? size : negate(size)
      return makeDraft({
        line: cells.line,
        day: cells.day('created'),
        time: cells.time('created'),
        amount,
        currency: cny,
        fee: cells.amountIfAny('fee', cny) ?? zero,
        kind: guessed?.kind ?? kindBy(chineseKinds, cells.text('text'), amount),
        status: /等待.*付款/.test(status) ? 'pending' : 'posted',
        text: cells.first('text', 'type'),
        counterparty: orNull(cells.text('who')),
        reference: orNull(cells.text('id')),
      })
    },
  }),
})

/** `已支出` and `已收入`; `资金转移` is money that only changed its place. */
const wayOf = (funds: string): 'in' | 'out' | null =>
  /支出/.test(funds) ? 'out' : /收入/.test(funds) ? 'in' : null
