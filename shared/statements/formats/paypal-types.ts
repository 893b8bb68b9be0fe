import type { TransactionKind } from '../../model'
import type { Minor } from '../../money/money'
import { kindBy, type KindWords } from '../kinds'

/**
 * What PayPal's transaction types mean, by their words in the languages PayPal writes in.
 * The first that fits counts: a returned withdrawal is still a matter of withdrawals, a released hold one of holds.
 */
const kinds: KindWords = [
  ['hold', /\bhold\b|\breserve\b|einbehalt|trattenut|blocco|retenue|retenci|retenção|vasthouding|blokada|zadržan|zablokovan|pozdržan|zárol|reținut|bloke|удерж|холд|ожидани|保留|留保|보류|冻结/i],
  ['conversion', /currency conversion|währungsumrechnung|conversione|conversion de devise|conversión|conversão|valutaomrekening|przewalutowanie|valutaomvandling|valutakonverter|valutaomregning|prevod meny|převod měny|konverzia|konverze|pénznemváltás|conversie|döviz|конвертац|通貨換算|為替|환전|통화 변환|币种兑换|货币兑换/i],
  ['withdrawal', /withdrawal|abbuchung|auszahlung|prelievo|retrait|virement (vers|sur) (votre|un) compte bancaire|retiro|retirada|saque|opname|wypłata|výber|výběr|uttag|hævning|uttak|nosto|kifizetés|felvét|retragere|çekme|вывод средств|снятие|ανάληψη|transferência para (?:a )?conta|引き出し|出金|인출|提现/i],
  ['top-up', /deposit|bankgutschrift|gutschrift auf kreditkarte|zahlungsquelle|versamento|ricarica|virement (par carte|bancaire)|depósito|storting|wpłata|vklad|insättning|indbetaling|innskudd|talletus|befizetés|depunere|yatırma|пополнение|κατάθεση|入金|チャージ|입금|충전|充值/i],
  // A chargeback fee is a penalty for a dispute. It is no price of moving money, and nothing should learn it as one.
  ['adjustment', /chargeback fee|rückbuchungsgebühr|dispute fee/i],
  ['fee', /\bfees?\b|gebühr|entgelt|tariffa|commissione|\bfrais\b|comisión|tarifa|kosten|opłata|poplat|avgift|gebyr|\bdíj|taxă|ücret|комисси|手数料|수수료|手续费/i],
  ['refund', /refund|reversal|chargeback|rückzahlung|rückbuchung|rimborso|storno|remboursement|reembolso|terugbetaling|zwrot|vrátenie|vrácení|refundácia|återbetalning|refusion|tilbagebetaling|hyvitys|palautus|visszatérít|rambursare|iade|возврат|返金|환불|退款/i],
  ['reward', /cash ?back|reward|bonus|prämie/i],
] // prettier-ignore

/** What the words of a type say; null where they say nothing. */
export const knownPaypalKind = (type: string): TransactionKind | null =>
  kinds.find(([, word]) => word.test(type))?.[0] ?? null

/** What a PayPal row is: by its type's words, else by which way the money went. */
export const paypalKind = (type: string, amount: Minor): TransactionKind => kindBy(kinds, type, amount)
