import type { Account } from '../model'
import type { CatalogRoute } from './catalog-schema'

/** Whether a route of the catalogue leads to such an account; which of several of its kind is not for it to say. */
export function leadsTo({ to: target }: Pick<CatalogRoute, 'to'>, to: Account): boolean {
  if (target.kind === 'own-bank') return to.kind === 'bank'
  if (target.kind === 'own-card') return to.kind === 'card' || to.kind === 'bank'
  if (target.kind === 'own-wallet') return target.provider === to.provider
  return target.kind === 'cash' && to.kind === 'cash'
}
