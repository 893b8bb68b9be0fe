import type { TransactionStatus } from '../../model'
import type { KindWords } from '../kinds'
import { statusOf } from '../status-words'

/*
 * Revolut writes heads, kinds, products and states in the language of the app: English, German, French, Italian,
 * Spanish, Portuguese, Polish and Dutch are known here.
 */

/** The main account, as the app calls it; savings and pockets are called otherwise. */
export const isMainProduct = (product: string): boolean =>
  /^(current|girokonto|giro|aktuell|valeur actuelle|courant|compte courant|attuale|actual|atual|bieżące|huidig|lopend)?$/i.test(
    product,
  )

/** What a state means; null for a word that nobody has seen, which must not decide in silence. */
export function revolutStatus(state: string): TransactionStatus | null {
  if (
    /^(completed|abgeschlossen|terminé|completato|completado|concluíd[ao]|zakończon[aoe]|zrealizowan|voltooid)/i.test(
      state,
    )
  )
    return 'posted'
  if (
    /^(pending|ausstehend|en attente|in sospeso|in attesa|pendiente|pendente|oczekując|in behandeling)/i.test(
      state,
    )
  )
    return 'pending'
  if (
    /^(reverted|declined|failed|cancell?ed|rückgängig|abgelehnt|storniert|fehlgeschlagen|annulé|refusé|échou|rejeté|annullat|stornat|rifiutat|fallit|revertid|devuelt|rechazad|cancelad|recusad|falhad|cofnięt|odrzucon|anulowan|teruggedraaid|geweigerd|geannuleerd|mislukt)/i.test(
      state,
    )
  )
    return 'cancelled'
  return statusOf(state)
}

/** What kinds of rows are called. The first that fits counts. */
export const revolutKinds: KindWords = [
  ['top-up', /top.?up|aufladung|einzahlung|ajout de fonds|recharge|ricarica|recargas?|carregamento|doładowanie|opwaardering/i],
  ['conversion', /exchange|umtausch|wechsel|^change$|échange|cambio|câmbio|wymiana|wisselen/i],
  ['withdrawal', /^atm|geldautomat|retrait|distributeur|prelievo|retirada|cajero|levantamento|wypłata|geldopname/i],
  ['refund', /refund|erstattung|remboursement|rimborso|reembolso|zwrot|terugbetaling/i],
  ['fee', /^fee|charge|gebühr|^frais|commission|commissione|comisión|comissão|opłata|kosten/i],
  ['transfer', /transfer|überweisung|virement|bonifico|transferência|przelew|overschrijving/i],
  ['reward', /cashback|reward|zins|intérêts|interessi|intereses|juros|odsetki/i],
] // prettier-ignore

/** What a savings account or a fund pays. */
export const revolutInterest =
  /interest|zins|intérêt|interessi|interés|intereses|juros|odsetk|rente|cashback|bonus|reward/i

/** What is held back of it for the state. */
export const revolutTax =
  /\btax|withh|steuer|impôt|prélèvement|imposta|ritenuta|impuesto|retención|belasting|podatek|imposto/i
