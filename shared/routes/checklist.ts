import type { Day } from '../day'
import { type PublicRegister, registersOf } from './public-registers'
import { confirmationReasons, type PlacedRoute, routeVerdict } from './route-verdict'

/** One thing to see to before money is sent; conditions come first, since they are what people find out last. */
export type ChecklistStep =
  | { readonly code: 'conditions' | 'own-route' | 'amount' | 'red-flags' }
  | { readonly code: 'source'; readonly official: boolean }
  | {
      readonly code: 'register'
      /** The one the catalogue names, else those of the country. */
      readonly registers: readonly string[]
      /** Being listed is no endorsement where it only proves registration. */
      readonly onlyRegistration: boolean
      readonly status: PlacedRoute['account']['register']['status']
    }
  | { readonly code: 'identity'; readonly check: Exclude<PlacedRoute['route']['kyc'], 'none'> }

/** Signs of a scam: one of them is enough to stop. Consumer warnings of the FTC, Scamwatch and the Korean FSS. */
export const redFlags = [
  'buy-cards',
  'upfront-fee',
  'unasked',
  'send-back',
  'secrets',
  'same-day-cash',
  'other-name',
  'not-listed',
  'mule',
] as const
export type RedFlag = (typeof redFlags)[number]

/** The steps of a safe withdrawal by a route, in order; none for a route that is never suggested. */
export function checklistOf(placed: PlacedRoute, today: Day): readonly ChecklistStep[] {
  const { account, route } = placed
  if (routeVerdict(placed, today).kind === 'blocked') return []
  const listed: readonly PublicRegister[] = registersOf(account.country)
  const { name, status } = account.register
  const named = listed.length > 0 ? listed.map((one) => one.name) : name === null ? [] : [name]
  return [
    ...(route.conditions.length > 0 ? [{ code: 'conditions' } as const] : []),
    { code: 'source', official: !confirmationReasons(placed, today).includes('no-official-source') },
    { code: 'own-route' },
    ...(status === 'not-needed' || named.length === 0
      ? []
      : [
          {
            code: 'register',
            registers: named,
            onlyRegistration: listed.every(({ proves }) => proves === 'registration'),
            status,
          } as const,
        ]),
    ...(route.kyc === 'none' ? [] : [{ code: 'identity', check: route.kyc } as const]),
    { code: 'amount' },
    { code: 'red-flags' },
  ]
}
