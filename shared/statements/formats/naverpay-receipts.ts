import { column, optional } from '../header'
import { tableFormat } from '../table-format'

/**
 * Naver Pay, 카드영수증: receipts of payments by card. The card's statement has the movements; these rows are details of
 * them, and none of a wallet. Header after one public reader, 2025.
 */
export const naverpayReceipts = tableFormat({
  info: {
    id: 'naverpay-receipts',
    label: 'Naver Pay card receipts (XLSX)',
    provider: 'naverpay',
    accountKind: 'card',
    accountName: 'Naver Pay',
  },
  columns: {
    approval: column('승인번호'),
    issuer: column('카드사'),
    paid: column('결제일자'),
    cancelled: optional('취소일자'),
    approved: column('승인금액'),
    returned: optional('취소금액'),
    total: optional('합계'),
  },
  marks: ['approval', 'issuer', 'paid', 'approved'],
  date: 'paid',
  amounts: ['approved'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({ row: () => 'detail' }),
})
