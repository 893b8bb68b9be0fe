import { describe, expect, it } from 'vitest'
import {
  type BlockReason,
  eligibilityOf,
  ownWithdrawal,
  type Rule,
  type Undertaking,
  type WarnReason,
} from '../../../shared/routes/eligibility'

/** What may never be suggested, in the words people use for it or in what they are asked for. */
const blocked: readonly (readonly [string, Partial<Undertaking>, BlockReason, Rule])[] = [
  ['buying on the phone bill to sell', { buysOn: 'carrier-bill' }, 'carrier-cashing', 'kr-network-act-72'],
  ['carrier-billing cashing by name', { texts: ['소액결제 현금화'] }, 'carrier-cashing', 'kr-network-act-72'],
  [
    'vouchers bought on a card to be cashed',
    { buysOn: 'credit-card' },
    'card-cashing',
    'kr-credit-finance-act-70',
  ],
  ['card cashing by name', { texts: ['カード現金化'] }, 'card-cashing', 'kr-credit-finance-act-70'],
  ['a cash-out service that is not the provider', { payer: 'third-party' }, 'cash-out-shop', 'scam-sign'],
  ['a cash-out shop by name', { texts: ['현금화 업체'] }, 'cash-out-shop', 'scam-sign'],
  ['selling an account', { gives: ['account'] }, 'account-sale', 'identity-rules'],
  ['handing over a telephone', { gives: ['telephone'] }, 'account-sale', 'identity-rules'],
  ["another person's account or identity", { identity: 'borrowed' }, 'other-person', 'identity-rules'],
  ['a transfer to another person', { payee: 'other-person' }, 'other-person', 'identity-rules'],
  ['splitting below an identity check', { splitFor: 'identity-check' }, 'avoids-checks', 'structuring'],
  ['splitting below a reporting limit', { splitFor: 'reporting-limit' }, 'avoids-checks', 'structuring'],
  ['a password asked for', { gives: ['password'] }, 'scam-sign', 'scam-sign'],
  ['a one-time code asked for', { gives: ['one-time-code'] }, 'scam-sign', 'scam-sign'],
  ['a fee in advance', { gives: ['upfront-fee'] }, 'scam-sign', 'scam-sign'],
  ['control of the screen asked for', { gives: ['remote-control'] }, 'scam-sign', 'scam-sign'],
]

/** What may be suggested with a word of caution. */
const warned: readonly (readonly [string, Partial<Undertaking>, WarnReason])[] = [
  ['splitting for a free allowance', { splitFor: 'free-quota' }, 'splits-transfers'],
  ['splitting for a cheaper band', { splitFor: 'cheaper-band' }, 'splits-transfers'],
  ['an issuer that is in no register', { warnings: ['not-registered'] }, 'not-registered'],
  ['a service that is closing', { warnings: ['closing'] }, 'closing'],
  ['a rule that is old', { warnings: ['old-rule'] }, 'old-rule'],
  ['weak sources', { warnings: ['low-confidence'] }, 'low-confidence'],
  ['selling an unwanted gift card on a market', { payer: 'market' }, 'resale-loss'],
  ['money whose origin matters', { warnings: ['money-origin'] }, 'money-origin'],
  ['spending first so that the rest is refundable', { warnings: ['spend-first'] }, 'spend-first'],
  ['earnings that are taxed', { warnings: ['taxable-earnings'] }, 'taxable-earnings'],
]

/** What needs no word of caution. */
const allowed: readonly (readonly [string, Partial<Undertaking>, Rule | null])[] = [
  ["the provider's own withdrawal to the own account", {}, null],
  ['the refund of prepaid money', { right: 'kr-efta-19' }, 'kr-efta-19'],
  ['redemption of e-money', { right: 'eu-emd2-11' }, 'eu-emd2-11'],
  ['the refund of a service that closes', { right: 'jp-psa-20' }, 'jp-psa-20'],
  ['cash for a small gift card', { right: 'us-gift-card-law' }, 'us-gift-card-law'],
  [
    'the correction of a wrong carrier charge',
    { right: 'kr-network-act-58', texts: ['소액결제 취소'] },
    'kr-network-act-58',
  ],
]

describe('eligibilityOf', () => {
  it.each(blocked)('blocks %s', (_, told, reason, rule) => {
    expect(eligibilityOf({ ...ownWithdrawal, ...told })).toEqual({ kind: 'blocked', reason, rule })
  })

  it.each(warned)('warns of %s', (_, told, reason) => {
    expect(eligibilityOf({ ...ownWithdrawal, ...told })).toEqual({
      kind: 'warn',
      reasons: [reason],
      rule: null,
    })
  })

  it.each(allowed)('allows %s', (_, told, rule) => {
    expect(eligibilityOf({ ...ownWithdrawal, ...told })).toEqual({ kind: 'allowed', rule })
  })

  it('blocks whatever else speaks for it', () => {
    const verdict = eligibilityOf({
      ...ownWithdrawal,
      right: 'kr-efta-19',
      warnings: ['old-rule'],
      buysOn: 'carrier-bill',
    })
    expect(verdict.kind).toBe('blocked')
  })
})
