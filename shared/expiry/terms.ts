import type { Account, ExpiryTerm } from '../model'
import type { CatalogAccount } from '../routes/catalog-schema'

/** The terms by which money in an account lapses, and who says so. */
export interface HeldTerms {
  readonly by: 'person' | 'provider'
  readonly terms: readonly ExpiryTerm[]
}

/**
 * The provider's rule as terms that the person can take over. None where the catalogue knows of no lapse, and where it can
 * not be reckoned: on closing the account, or by terms that differ from one sum to the next.
 */
export function suggestedTerms(provider: Pick<CatalogAccount, 'expiry'> | null): readonly ExpiryTerm[] {
  const expiry = provider?.expiry
  switch (expiry?.kind) {
    case 'fixed-term':
      return [{ kind: 'top-up', months: expiry.months }]
    case 'inactivity':
      return [
        {
          kind: 'last-use',
          months: expiry.months,
          ...(expiry.escheats ? { escheats: true } : {}),
        },
      ]
    default:
      return []
  }
}

/** The person's own terms, none at all included; the provider's rule where they said nothing. */
export const heldTerms = (
  { expiry }: Pick<Account, 'expiry'>,
  provider: Pick<CatalogAccount, 'expiry'> | null,
): HeldTerms =>
  expiry === undefined ? { by: 'provider', terms: suggestedTerms(provider) } : { by: 'person', terms: expiry }

/** The same term, whatever a part's amount is now: what a new one of it takes the place of. */
export const isSameTerm = (a: ExpiryTerm, b: ExpiryTerm): boolean =>
  a.kind === b.kind &&
  doesEscheat(a) === doesEscheat(b) &&
  (a.kind !== 'part' || (b.kind === 'part' && a.until === b.until))

/** Whether what is left then goes to an authority instead of being lost. */
export const doesEscheat = (term: ExpiryTerm): boolean => 'escheats' in term && term.escheats === true

/** Terms with one more. Of whole balances there is one of each kind, of parts one for each day; a new one takes its place. */
export const withTerm = (terms: readonly ExpiryTerm[], added: ExpiryTerm): readonly ExpiryTerm[] => [
  ...terms.filter((term) => !isSameTerm(term, added)),
  added,
]
