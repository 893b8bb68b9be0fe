import type { Draft } from '../../model'
import type { Currency } from '../../money/currency'
import { statedCurrency } from '../../money/currency-codes'
import type { DecimalMark } from '../../money/parse-amount'
import type { Fault, SkipReason } from '../../problem'
import type { OfxAccountKind } from './ofx-kinds'
import { findAll, leaf, type OfxNode } from './ofx-tags'

/** The account that a statement of an OFX file is about, and how its rows are to be read. */
export interface OfxAccount {
  readonly account: string
  /** CURDEF; `XXX` where it is open. */
  readonly currency: Currency
  readonly mark: DecimalMark | null
  readonly kind: OfxAccountKind
}

/** What becomes of one element of a list of movements. */
export type OfxOutcome = { readonly draft: Draft } | { readonly fault: Fault } | { readonly skip: SkipReason }

/**
 * The currency of a row's amounts: that of CURRENCY, where it has one, for they are not converted then; ORIGCURRENCY only
 * tells that they were (OFX 2.3, 5.2). Null where it is none.
 */
export function currencyOf(row: OfxNode, { currency }: OfxAccount): Currency | null {
  const own = findAll(row, 'CURRENCY')[0]
  const code = own === undefined ? '' : leaf(own, 'CURSYM') || own.text
  return code === '' ? currency : statedCurrency(code)
}

/** Name and memo as one text; many banks begin the memo with the name, which they cut. */
export function wordsOf(name: string, memo: string): string {
  return memo.startsWith(name) ? memo : [name, memo].filter(Boolean).join(' · ')
}
