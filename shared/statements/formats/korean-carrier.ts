import type { Currency } from '../../money/currency'
import { decimalsOf } from '../../money/currency'
import { negate } from '../../money/negate'
import { parseAmount } from '../../money/parse-amount'
import { column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { type TableView, tableFormat } from '../table-format'

const krw = 'KRW' as Currency
const cancelled = /취소|환불/

type Key = 'shop' | 'service' | 'goods' | 'agency' | 'when' | 'amount' | 'status'

/**
 * A Korean carrier's page of micropayments (소액결제) or content fees, saved as `.xls`: what will stand on the phone
 * bill, so a debt. Amounts are positive, cancelled rows too; they stay in the list. The layout is KT M mobile's.
 *
 * Whether a cancelled row takes back another row, or is itself one that was never charged, the page's own total tells;
 * where it states none, the latter.
 */
export const koreanCarrier = tableFormat<Key>({
  info: {
    id: 'korean-carrier',
    label: 'Carrier micropayments, Korea (saved page)',
    provider: 'kr-telecom-refund',
    accountKind: 'carrier',
    accountName: 'Phone bill',
  },
  columns: {
    shop: column('이용업체명', '이용업체', '서비스 업체', '가맹점명'),
    service: optional('이용서비스', '서비스명'),
    goods: optional('구매상품', '상품명', '이용내용'),
    agency: optional('결제대행사', 'PG사'),
    when: column('결제일시', '이용일시', '결제일자'),
    amount: column('금액', '결제금액', '이용금액'),
    status: column('상태', '결제상태'),
  },
  marks: ['shop', 'when', 'status'],
  date: 'when',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: (view) => {
    const givesBack = cancellationsCount(view)
    return {
      row: (cells) => {
        const back = cancelled.test(cells.text('status'))
        const size = cells.amount('amount', krw)
        return makeDraft({
          line: cells.line,
          day: cells.day('when'),
          time: cells.time('when'),
          amount: back ? size : negate(size),
          currency: krw,
          kind: back ? 'refund' : 'carrier-charge',
          status: back && !givesBack ? 'cancelled' : 'posted',
          text: [cells.text('service'), cells.text('goods')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.text('shop')),
        })
      },
    }
  },
})

/** Whether the page's total is what was charged less what was cancelled. */
function cancellationsCount({ source, texts }: TableView<Key>): boolean {
  const stated = /총\s*(?:이용|결제)?\s*금액\s*:?\s*([\d,]+)\s*원/.exec(source.text)
  if (!stated) return false
  const statuses = texts('status')
  let charged = 0
  let back = 0
  texts('amount').forEach((text, index) => {
    const size = parseAmount(text, 'point', decimalsOf(krw)) ?? 0
    if (cancelled.test(statuses[index] ?? '')) back += size
    else charged += size
  })
  const total = parseAmount(stated[1]!, 'point', decimalsOf(krw))
  return total !== charged && total === charged - back
}
