import type { Currency } from '../../money/currency'
import { minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const krw = 'KRW' as Currency

/**
 * The bill of a Korean card (Samsung, Hyundai, KB, Shinhan and others), a workbook with sheets for purchases paid at once
 * (일시불) and by instalments (할부). What is billed this month counts, principal and interest (원금 + 이자/수수료): the rest of
 * a purchase by instalments stands in later bills. Positive amounts go out; a cancelled purchase is negative. The sum of
 * all rows is the 청구금액 of the bill.
 */
export const koreanCardBill = tableFormat({
  info: {
    id: 'korean-card-bill',
    label: 'Card bill, Korea (XLSX)',
    provider: null,
    accountKind: 'card',
    accountName: 'Card',
  },
  columns: {
    date: column('이용일', '이용일자', '이용일시', '매출일', '매출일자', '승인일자', '거래일자'),
    shop: column(
      '가맹점', '가맹점명', '이용가맹점', '이용 가맹점', '이용하신 가맹점', '이용하신곳', '이용처', '이용가맹점(은행)명',
    ),
    used: optional('이용금액', '이용금액(원)', '이용총액', '매출금액'),
    principal: column('원금', '결제원금', '청구원금', '이번달원금', '청구금액(원금)', '이번달 결제원금', '납부하실 원금'),
    interest: column(
      '이자/수수료', '수수료(이자)', '수수료', '이자', '할부수수료', '수수료/이자', '이용수수료', '결제수수료',
    ),
    months: optional('개월', '할부개월', '할부', '할부기간', '할부/회차'),
    turn: optional('회차', '할부회차'),
  }, // prettier-ignore
  marks: ['date', 'shop', 'principal', 'interest'],
  date: 'date',
  amounts: ['principal', 'interest', 'used'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const fee = cells.amountIfAny('interest', krw) ?? zero
      const amount = negate(minor(cells.amount('principal', krw) + fee))
      const parts = [cells.text('months'), cells.text('turn')].filter((part) => /[1-9]/.test(part))
      return makeDraft({
        line: cells.line,
        day: cells.day('date'),
        time: cells.time('date'),
        amount,
        currency: krw,
        fee,
        kind: amount > 0 ? 'refund' : 'payment',
        text: [
          cells.text('shop'),
          ...(parts.length === 0 ? [] : [`할부 ${parts.toReversed().join('/')}`]),
        ].join(' · '),
        counterparty: orNull(cells.text('shop')),
      })
    },
  }),
})
