import type { Day } from '../day'
import type { FactCode, Holding } from './account-facts'
import type { CatalogAccount, CatalogRoute, Provider, Source } from './catalog-schema'
import {
  type BlockReason,
  eligibilityOf,
  ownWithdrawal,
  type Rule,
  type Verdict,
  type WarnReason,
} from './eligibility'
import { needs } from './needs'

/** Information older than this many months is to be looked at again. */
const oldAfterMonths = 12

/** A route of the catalogue with whose it is. */
export interface PlacedRoute {
  readonly provider: Provider
  readonly account: CatalogAccount
  readonly route: CatalogRoute
  /** What is known of the account it would empty; absent where no account is meant. */
  readonly holding?: Holding
}

const nothingKnown: Holding = { facts: {}, balance: null }

const cashKinds: ReadonlySet<string> = new Set(['own-bank', 'own-card', 'cash', 'cheque', 'own-wallet'])

/** Whether what arrives is money, and neither points nor a voucher nor a lower bill. */
export const isCash = ({ to, conditions }: CatalogRoute): boolean =>
  cashKinds.has(to.kind) && !conditions.some(({ code }) => code === 'not-cash')

/**
 * May this route be suggested on a day, and what should be said with it? Blocked by law first, then where the provider
 * offers none, then where what the person said of the account closes it.
 */
export function routeVerdict(placed: PlacedRoute, today: Day): Verdict {
  const { provider, account, route, holding = nothingKnown } = placed
  const texts = [provider, account, route.to, ...route.conditions.map(({ text }) => ({ name: text }))]
  const verdict = eligibilityOf({
    ...ownWithdrawal,
    texts: texts.flatMap(({ name }) => Object.values(name).filter((text) => text !== undefined)),
    payee: route.to.kind === 'other-person' ? 'other-person' : 'self',
    buysOn: isChargedToBill(holding) && route.right !== 'kr-network-act-58' ? 'carrier-bill' : 'nothing',
    right: (route.right ?? null) satisfies Rule | null,
    warnings: warningsOf(placed, today),
  })
  if (verdict.kind === 'blocked') return verdict
  const refuse = (reason: BlockReason): Verdict => ({
    kind: 'blocked',
    reason,
    rule: route.right ?? 'provider-terms',
  })
  if (route.status === 'superseded' || route.status === 'closed') return refuse(route.status)
  if (!isOffered(route)) return refuse('not-available')
  const closes = closingDay(placed)
  if (closes !== null && closes < today) return refuse('closed')
  const unmet = needs.find(({ judge }) => judge(route, holding, account, today) === 'unmet')
  if (unmet) return refuse(unmet.block)
  return verdict.kind === 'warn' && closes !== null ? { ...verdict, closes } : verdict
}

/**
 * The questions a route's verdict hangs on: all that could settle something, or only those without an answer.
 */
export function factsAsked(placed: PlacedRoute, today: Day, which: 'all' | 'open'): readonly FactCode[] {
  const { route, account, holding = nothingKnown } = placed
  if (!isOffered(route)) return []
  const asked = needs.filter(({ judge }) => {
    const answer = judge(route, holding, account, today)
    return answer !== null && (which === 'all' || answer === 'unknown')
  })
  return [...new Set(asked.map(({ fact }) => fact))]
}

const isOffered = ({ status, fee, to }: CatalogRoute): boolean =>
  status === 'current' && fee.state !== 'not-available' && to.kind !== 'nowhere'

/** Money that a phone bill still owes never leaves as cash, by whatever way: it is the bill that would be cashed. */
const isChargedToBill = ({ facts }: Holding): boolean => facts.origins?.includes('carrier-billing') ?? false

/** The last day of a route: its own, or that of the whole service. */
function closingDay({ route, holding }: PlacedRoute): Day | null {
  const ends = [route.window?.offeredUntil as Day | undefined, holding?.facts.closesOn]
  return ends.flatMap((end) => end ?? []).sort()[0] ?? null
}

/** The pages that state the fee itself: one that backs only the conditions makes no figure certain, old or new. */
export const feeSources = ({ sources }: CatalogRoute): readonly Source[] =>
  sources.filter(({ about }) => about !== 'conditions')

/** Whether a page of the provider or of a state states the fee. */
const isOfficial = (route: CatalogRoute): boolean => feeSources(route).some(({ official }) => official)

/** What the person must answer for before a route is planned. */
export type ConfirmationReason =
  'no-official-source' | 'low-confidence' | 'money-origin' | 'spend-first' | 'closes-account'

/**
 * Why a route is planned only after the person has looked: no official page states its fee, its sources are weak, or it
 * hangs on something only they know or may decide, and have not answered yet.
 */
export function confirmationReasons(placed: PlacedRoute, today: Day): ConfirmationReason[] {
  const { confidence, conditions } = placed.route
  const codes = new Set(conditions.map(({ code }) => code))
  const settled = settledBy(placed, today)
  const personal = (['money-origin', 'spend-first', 'closes-account'] as const).filter(
    (code) => codes.has(code) && !settled.has(code),
  )
  return [
    ...(isOfficial(placed.route) ? [] : (['no-official-source'] as const)),
    ...(confidence === 'low' ? (['low-confidence'] as const) : []),
    ...personal,
  ]
}

/** Whether a route is planned only after the person has looked (`confirmationReasons`). */
export const needsConfirmation = (placed: PlacedRoute, today: Day): boolean =>
  confirmationReasons(placed, today).length > 0

/** The warnings that the person's answers have made needless. */
function settledBy({ route, account, holding = nothingKnown }: PlacedRoute, today: Day): ReadonlySet<string> {
  const met = needs.filter(({ judge }) => judge(route, holding, account, today) === 'met')
  return new Set(met.map(({ warning }) => warning))
}

function warningsOf(placed: PlacedRoute, today: Day): WarnReason[] {
  const { account, route, provider, holding = nothingKnown } = placed
  const { fee, conditions } = route
  const settled = settledBy(placed, today)
  const has = (code: WarnReason): boolean =>
    !settled.has(code) && conditions.some((condition) => condition.code === code)
  const open = needs.filter(({ judge }) => judge(route, holding, account, today) === 'unknown')
  const found: readonly (readonly [WarnReason, boolean])[] = [
    ['closing', closingDay(placed) !== null],
    ['not-registered', account.register.status === 'not-registered'],
    ['old-rule', isOld(feeSources(route), today)],
    ['low-confidence', route.confidence === 'low'],
    ['conflicting-sources', route.conflicts.length > 0],
    ['no-official-source', !isOfficial(route)],
    ['money-origin', has('money-origin')],
    ['spend-first', has('spend-first')],
    ['irreversible', has('irreversible')],
    ['closes-account', has('closes-account')],
    ['fee-range', fee.state === 'range'],
    ['fee-place-unknown', fee.state === 'known' && fee.charged === 'unknown'],
    ['settlement-unknown', route.settlement === null],
    ['taxable-earnings', provider.kind === 'platform'],
  ]
  return [
    ...found.flatMap(([reason, holds]) => (holds ? [reason] : [])),
    ...(holding === nothingKnown ? [] : open.map(({ warning }) => warning)),
  ]
}

/** No source bears a date of the last year; pages without a date count as old. */
function isOld(sources: readonly Source[], today: Day): boolean {
  const months = (text: string): number =>
    Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7) || '12') - 1
  return !sources.some(({ asOf }) => asOf !== null && months(today) - months(asOf) <= oldAfterMonths)
}
