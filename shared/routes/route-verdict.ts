import type { Day } from '../day'
import type { CatalogAccount, CatalogRoute, Provider, Source } from './catalog-schema'
import { eligibilityOf, ownWithdrawal, type Rule, type Verdict, type WarnReason } from './eligibility'

/** Information older than this many months is to be looked at again. */
const oldAfterMonths = 12

/** A route of the catalogue with whose it is. */
export interface PlacedRoute {
  readonly provider: Provider
  readonly account: CatalogAccount
  readonly route: CatalogRoute
}

const cashKinds: ReadonlySet<string> = new Set(['own-bank', 'own-card', 'cash', 'cheque', 'own-wallet'])

/** Whether what arrives is money, and neither points nor a voucher nor a lower bill. */
export const isCash = ({ to, conditions }: CatalogRoute): boolean =>
  cashKinds.has(to.kind) && !conditions.some(({ code }) => code === 'not-cash')

/** May this route be suggested on a day, and what should be said with it? */
export function routeVerdict(placed: PlacedRoute, today: Day): Verdict {
  const { provider, account, route } = placed
  const texts = [provider, account, route.to, ...route.conditions.map(({ text }) => ({ name: text }))]
  const verdict = eligibilityOf({
    ...ownWithdrawal,
    texts: texts.flatMap(({ name }) => Object.values(name).filter((text) => text !== undefined)),
    payee: route.to.kind === 'other-person' ? 'other-person' : 'self',
    right: (route.right ?? null) satisfies Rule | null,
    warnings: warningsOf(placed, today),
  })
  if (verdict.kind === 'blocked') return verdict
  const offered =
    route.status === 'current' && route.fee.state !== 'not-available' && route.to.kind !== 'nowhere'
  return offered
    ? verdict
    : { kind: 'blocked', reason: 'not-available', rule: route.right ?? 'provider-terms' }
}

/** What the person must answer for before a route is planned. */
export type ConfirmationReason =
  'no-official-source' | 'low-confidence' | 'money-origin' | 'spend-first' | 'closes-account'

/**
 * Why a route is planned only after the person has looked: no official page states its fee, its sources are weak, or it
 * hangs on something only they know or may decide.
 */
export function confirmationReasons({ sources, confidence, conditions }: CatalogRoute): ConfirmationReason[] {
  const codes = new Set(conditions.map(({ code }) => code))
  const personal = (['money-origin', 'spend-first', 'closes-account'] as const).filter((code) =>
    codes.has(code),
  )
  return [
    ...(sources.some(({ official }) => official) ? [] : (['no-official-source'] as const)),
    ...(confidence === 'low' ? (['low-confidence'] as const) : []),
    ...personal,
  ]
}

/** Whether a route is planned only after the person has looked (`confirmationReasons`). */
export const needsConfirmation = (route: CatalogRoute): boolean => confirmationReasons(route).length > 0

function warningsOf({ account, route, provider }: PlacedRoute, today: Day): WarnReason[] {
  const { fee, conditions, window = {} } = route
  const has = (code: string): boolean => conditions.some((condition) => condition.code === code)
  const found: readonly (readonly [WarnReason, boolean])[] = [
    ['not-registered', account.register.status === 'not-registered'],
    ['closing', window.offeredUntil !== undefined],
    ['old-rule', isOld(route.sources, today)],
    ['low-confidence', route.confidence === 'low'],
    ['conflicting-sources', route.conflicts.length > 0],
    ['no-official-source', !route.sources.some(({ official }) => official)],
    ['money-origin', has('money-origin')],
    ['spend-first', has('spend-first')],
    ['irreversible', has('irreversible')],
    ['closes-account', has('closes-account')],
    ['fee-range', fee.state === 'range'],
    ['fee-place-unknown', fee.state === 'known' && fee.charged === 'unknown'],
    ['settlement-unknown', route.settlement === null],
    ['taxable-earnings', provider.kind === 'platform'],
  ]
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** No source bears a date of the last year; pages without a date count as old. */
function isOld(sources: readonly Source[], today: Day): boolean {
  const months = (text: string): number =>
    Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7) || '12') - 1
  return !sources.some(({ asOf }) => asOf !== null && months(today) - months(asOf) <= oldAfterMonths)
}
