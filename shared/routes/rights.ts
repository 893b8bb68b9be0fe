import type { CatalogAccount, Provider } from './catalog-schema'
import type { Rule } from './eligibility'
import { isEuropean } from './public-registers'

/** A right a person may have to get money back, with the rule it is written in. */
export interface Right {
  readonly code:
    'kr-prepaid-balance' | 'kr-voucher-unused' | 'jp-closing' | 'eu-par' | 'uk-par' | 'us-gift-card'
  readonly rule: Rule
}

/**
 * The rights the law of a balance's country may give. May: whether one applies hangs on the contract and the licence,
 * so each is worded with its condition.
 *
 * Korea: Electronic Financial Transactions Act art. 19; standard terms of new-type vouchers. Japan: Payment Services Act
 * art. 20. EU: Directive 2009/110/EC art. 11. UK: Electronic Money Regulations 2011, regs 39 to 42. US: state gift-card
 * laws, such as California Civil Code 1749.5.
 */
export function rightsOf({ country, kind }: CatalogAccount, provider: Provider): readonly Right[] {
  const prepaid = kind === 'wallet' || kind === 'voucher'
  if (!prepaid) return []
  if (country === 'KR')
    return [
      { code: 'kr-prepaid-balance', rule: 'kr-efta-19' },
      ...(kind === 'voucher' ? [{ code: 'kr-voucher-unused', rule: 'kr-voucher-terms' } as const] : []),
    ]
  if (country === 'JP') return [{ code: 'jp-closing', rule: 'jp-psa-20' }]
  if (country === 'GB' && kind === 'wallet') return [{ code: 'uk-par', rule: 'uk-emr-39' }]
  if (isEuropean(country) && kind === 'wallet') return [{ code: 'eu-par', rule: 'eu-emd2-11' }]
  const giftCard = kind === 'voucher' || provider.kind === 'store-credit'
  return country.startsWith('US') && giftCard ? [{ code: 'us-gift-card', rule: 'us-gift-card-law' }] : []
}
