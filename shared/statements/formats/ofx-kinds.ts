import type { TransactionKind } from '../../model'
import type { Minor } from '../../money/money'
import { genericKind } from '../generic/kinds'

/** TRNTYPEs of money that goes out, and of money that comes in (OFX 2.3, 11.4.4.3); the others can be either. */
const out = /^(?:DEBIT|CHECK|PAYMENT|FEE|SRVCHG|POS|ATM|CASH|DIRECTDEBIT|REPEATPMT)$/
const into = /^(?:CREDIT|DEP|DIRECTDEP|DIV)$/

const earned = /interest|dividend|distribution|earned|yield|zins|intérêt|interés|이자|배당|利息|配当|分红/i

/** Whose statement it is: of a bank, a card or a broker. */
export type OfxAccountKind = 'bank' | 'card' | 'broker'

/** The side that a TRNTYPE says: -1 out, 1 in, 0 either. */
export const sideOf = (type: string): -1 | 0 | 1 => (out.test(type) ? -1 : into.test(type) ? 1 : 0)

/**
 * What a movement is: TRNTYPE where it says more than which way the money went, else the words of name and memo.
 *
 * @param bought whether something was bought at the same payee with the card
 */
export function ofxKind(
  type: string,
  text: string,
  amount: Minor,
  of: { readonly account: OfxAccountKind; readonly bought: boolean },
): TransactionKind {
  const told = genericKind(text, amount)
  if (type === 'FEE' || type === 'SRVCHG') return amount > 0 ? 'refund' : 'fee'
  if (type === 'HOLD') return 'hold'
  if (told === 'fee') return told
  if (type === 'XFER') return 'transfer'
  // What is paid into an account of securities, and is not earned there, comes from another account of the person.
  if (of.account === 'broker' && told === 'income' && /^(?:CREDIT|DEP)$/.test(type) && !earned.test(text))
    return 'transfer'
  if (type === 'ATM' || type === 'CASH')
    return amount < 0 ? 'withdrawal' : told === 'refund' ? told : 'transfer'
  if (type === 'INT' || type === 'DIV') return amount > 0 ? 'income' : told
  // Money into a card pays its bill; it comes from an account of the same person, unless a shop gives it back.
  if (of.account === 'card' && told === 'income')
    return of.bought && type !== 'PAYMENT' ? 'refund' : 'transfer'
  return told
}
