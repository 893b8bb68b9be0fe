import type { Day } from '../day'
import { type CashingCode, recogniseCashing } from './carrier-cashing'

/** The law or rule a verdict rests on. */
export type Rule =
  | 'kr-network-act-72'
  | 'kr-credit-finance-act-70'
  | 'kr-efta-19'
  | 'kr-network-act-58'
  | 'kr-voucher-terms'
  | 'jp-psa-20'
  | 'eu-emd2-11'
  | 'uk-emr-39'
  | 'us-gift-card-law'
  | 'identity-rules'
  | 'structuring'
  | 'scam-sign'
  | 'provider-terms'
  | 'insolvency'

/** Why something is never an option. */
export type BlockReason =
  | 'carrier-cashing'
  | 'card-cashing'
  | 'cash-out-shop'
  | 'account-sale'
  | 'other-person'
  | 'avoids-checks'
  | 'scam-sign'
  | 'not-available'
  | 'closed'
  | 'superseded'
  | 'identity-missing'
  | 'origin-excluded'
  | 'not-spent-enough'
  | 'already-used'
  | 'wrong-age'
  | 'other-country'

/** What a person should know before they take a route that is allowed. */
export type WarnReason =
  | 'splits-transfers'
  | 'not-registered'
  | 'closing'
  | 'old-rule'
  | 'low-confidence'
  | 'conflicting-sources'
  | 'no-official-source'
  | 'resale-loss'
  | 'money-origin'
  | 'spend-first'
  | 'identity-needed'
  | 'age-matters'
  | 'country-matters'
  | 'irreversible'
  | 'closes-account'
  | 'fee-range'
  | 'fee-place-unknown'
  | 'settlement-unknown'
  | 'taxable-earnings'

/** Whether something may be suggested. Codes only: the window words them. */
export type Verdict =
  | { readonly kind: 'allowed'; readonly rule: Rule | null }
  | {
      readonly kind: 'warn'
      readonly reasons: readonly WarnReason[]
      readonly rule: Rule | null
      /** The last day it can be used, where its end is known. */
      readonly closes?: Day
    }
  | { readonly kind: 'blocked'; readonly reason: BlockReason; readonly rule: Rule }

/** What decides about a way to turn a balance into money, whoever describes it. */
export interface Undertaking {
  /** Everything people wrote about it: provider, route, notes. */
  readonly texts: readonly string[]
  /** Who pays: the provider itself, a market where others buy, or somebody else. */
  readonly payer: 'provider' | 'market' | 'third-party'
  readonly payee: 'self' | 'other-person'
  /** Whose accounts, identity and telephone are used. */
  readonly identity: 'own' | 'borrowed'
  /** Money is charged, or goods and vouchers are bought, on this, in order to be turned into money. */
  readonly buysOn: 'nothing' | 'carrier-bill' | 'credit-card'
  /** What is handed over besides the balance. */
  readonly gives: readonly (
    'account' | 'telephone' | 'password' | 'one-time-code' | 'upfront-fee' | 'remote-control'
  )[]
  /** Why an amount is sent in several parts, if it is. */
  readonly splitFor: 'nothing' | 'free-quota' | 'cheaper-band' | 'identity-check' | 'reporting-limit'
  /** The right it rests on, where it is one. */
  readonly right: Rule | null
  /** What else is to be said, already known of the route. */
  readonly warnings: readonly WarnReason[]
}

/** A provider's own withdrawal to the person's own account: the base to describe others from. */
export const ownWithdrawal: Undertaking = {
  texts: [],
  payer: 'provider',
  payee: 'self',
  identity: 'own',
  buysOn: 'nothing',
  gives: [],
  splitFor: 'nothing',
  right: null,
  warnings: [],
}

/**
 * May this be suggested? What is blocked is blocked first and whatever else speaks for it; a warning stands beside
 * everything that is not plainly allowed. The table of cases is tests/shared/routes/eligibility.test.ts.
 */
export function eligibilityOf(way: Undertaking): Verdict {
  const blocked = blockOf(way)
  if (blocked) return { kind: 'blocked', ...blocked }
  const reasons = [...new Set([...way.warnings, ...warningsOf(way)])]
  return reasons.length > 0
    ? { kind: 'warn', reasons, rule: way.right }
    : { kind: 'allowed', rule: way.right }
}

interface Block {
  readonly reason: BlockReason
  readonly rule: Rule
}

const cashingRules: Record<CashingCode, Rule> = {
  'carrier-cashing': 'kr-network-act-72',
  'card-cashing': 'kr-credit-finance-act-70',
  'cash-out-shop': 'scam-sign',
}

function blockOf(way: Undertaking): Block | null {
  const cashing = recogniseCashing(way.texts)
  if (cashing) return { reason: cashing, rule: cashingRules[cashing] }
  if (way.buysOn === 'carrier-bill') return { reason: 'carrier-cashing', rule: 'kr-network-act-72' }
  if (way.buysOn === 'credit-card') return { reason: 'card-cashing', rule: 'kr-credit-finance-act-70' }
  if (way.gives.some((given) => given === 'account' || given === 'telephone'))
    return { reason: 'account-sale', rule: 'identity-rules' }
  if (way.gives.length > 0) return { reason: 'scam-sign', rule: 'scam-sign' }
  if (way.identity === 'borrowed' || way.payee === 'other-person')
    return { reason: 'other-person', rule: 'identity-rules' }
  if (way.payer === 'third-party') return { reason: 'cash-out-shop', rule: 'scam-sign' }
  if (way.splitFor === 'identity-check' || way.splitFor === 'reporting-limit')
    return { reason: 'avoids-checks', rule: 'structuring' }
  return null
}

const warningsOf = ({ splitFor, payer }: Undertaking): WarnReason[] => [
  ...(splitFor === 'nothing' ? [] : ['splits-transfers' as const]),
  ...(payer === 'market' ? ['resale-loss' as const] : []),
]
