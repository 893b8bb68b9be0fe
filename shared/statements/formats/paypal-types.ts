import type { TransactionKind } from '../../model'
import type { Minor } from '../../money/money'
import { kindBy, type KindWords } from '../kinds'

/**
 * What PayPal's transaction types mean, by their words in English, German, French, Italian, Spanish and Japanese.
 * The first that fits counts: a returned withdrawal is still a matter of withdrawals, a released hold one of holds.
 */
const kinds: KindWords = [
  ['hold', /\bhold\b|\breserve\b|einbehalt|trattenut|blocco|retenue|retenci|保留|留保/i],
  ['conversion', /currency conversion|währungsumrechnung|conversione|conversion de devise|conversión|通貨換算|為替/i],
  ['withdrawal', /withdrawal|abbuchung|auszahlung|prelievo|retrait|virement (vers|sur) (votre|un) compte bancaire|retiro|引き出し|出金/i],
  ['top-up', /deposit|bankgutschrift|gutschrift auf kreditkarte|zahlungsquelle|versamento|ricarica|virement (par carte|bancaire)|depósito|入金|チャージ/i],
  // A chargeback fee is a penalty for a dispute. It is no price of moving money, and nothing should learn it as one.
  ['adjustment', /chargeback fee|rückbuchungsgebühr|dispute fee/i],
  ['fee', /\bfees?\b|gebühr|entgelt|tariffa|commissione|\bfrais\b|手数料/i],
  ['refund', /refund|reversal|chargeback|rückzahlung|rückbuchung|rimborso|storno|remboursement|reembolso|返金/i],
  ['reward', /cash ?back|reward|bonus|prämie/i],
] // prettier-ignore

/** What a PayPal row is: by its type's words, else by which way the money went. */
export const paypalKind = (type: string, amount: Minor): TransactionKind => kindBy(kinds, type, amount)
