import type { TransactionKind } from '../../model'
import type { Minor } from '../../money/money'
import { kindBy, type KindWords } from '../kinds'

const kinds: KindWords = [
  ['fee', /\bfees?\b|service charge|gebühr|entgelt|\bfrais\b|commissione|comisión|수수료|手数料|手续费/i],
  ['refund', /refund|reversal|환불|결제취소|返金|退款|erstattung|remboursement|rimborso|reembolso/i],
  ['top-up', /top[- ]?up|충전|チャージ|充值|aufladung/i],
  ['withdrawal', /\batm\b|cash withdrawal|인출|引出|提现|bargeld|retrait|prelievo/i],
  ['transfer', /\btransfer\b|이체|송금|振込|振替|转账|überweisung|virement|giroconto|transferencia/i],
  ['reward', /cash ?back|reward|적립|포인트|ポイント獲得/i],
]

/** What a row of an unknown statement is, by its words, else by which way the money went. */
export function genericKind(text: string, amount: Minor): TransactionKind {
  const kind = kindBy(kinds, text, amount)
  // A fee that comes in is one given back.
  return kind === 'fee' && amount > 0 ? 'refund' : kind
}
