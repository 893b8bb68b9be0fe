import { type Minor, minor } from '../../../shared/money/money'
import { ownOf } from '../../../shared/own-of'
import { usePreferences } from '../../store/use-preferences'

/** The monthly limit a person set with their carrier, and how to change it; null where they know none. */
export function useLimit(account: string): [Minor | null, (limit: Minor | null) => void] {
  const [preferences, change] = usePreferences()
  const { [account]: _, ...others } = preferences?.carrierLimits ?? {}
  const known = ownOf(preferences?.carrierLimits ?? {}, account)
  const set = (limit: Minor | null) =>
    change({ carrierLimits: limit === null ? others : { ...others, [account]: limit } })
  return [known === undefined ? null : minor(known), set]
}
