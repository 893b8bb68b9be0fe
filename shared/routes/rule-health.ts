import { daysBetween, type Day } from '../day'
import type { Correction } from './corrected-route'
import type { WarnReason } from './eligibility'
import {
  type ConfirmationReason,
  confirmationReasons,
  feeSources,
  type PlacedRoute,
  routeVerdict,
} from './route-verdict'

/** What speaks against relying on a rule, the gravest first. */
export const ruleTroubles = [
  'lapsed-correction',
  'unconfirmed',
  'conflicting-sources',
  'low-confidence',
  'no-official-source',
  'old-rule',
  'old-confirmation',
] as const
export type RuleTrouble = (typeof ruleTroubles)[number]

/** How well a rule that advice rests on is founded. */
export interface RuleHealth {
  readonly placed: PlacedRoute
  /** The newest date any page that states the fee bears, as exact as it is printed; null where none bears one. */
  readonly asOf: string | null
  /** When the person last looked it up themselves. */
  readonly confirmedOn: Day | null
  /** Empty where it stands. */
  readonly troubles: readonly RuleTrouble[]
}

/** After a year, what somebody saw in an app is to be seen again. */
const confirmationDays = 365

/** What is wrong with where a rule is written, and not with the route. */
const doubts = ['conflicting-sources', 'low-confidence', 'no-official-source', 'old-rule'] as const
/** Whether a reason doubts the sources alone, so that what the person saw settles it. */
export const isDoubt = (reason: WarnReason | ConfirmationReason): boolean =>
  doubts.some((doubt) => doubt === reason)

/** The day on which the person looked a rule up, if that still counts: within a year, and not past the end they gave. */
export function freshlyConfirmed(correction: Correction | undefined, today: Day): Day | null {
  if (!correction || (correction.until !== undefined && correction.until < today)) return null
  return daysBetween(correction.on, today) <= confirmationDays ? correction.on : null
}

/** The warnings of a route that are left once the person has looked: what they saw settles every doubt about sources. */
export const warningsLeft = (
  warnings: readonly WarnReason[],
  correction: Correction | undefined,
  today: Day,
): readonly WarnReason[] =>
  freshlyConfirmed(correction, today) === null ? warnings : warnings.filter((reason) => !isDoubt(reason))

/**
 * Whether a rule still stands. What the person looked up within a year stands, whatever the sources say; without that, an
 * old, weak or disputed source is a trouble.
 */
export function ruleHealth(placed: PlacedRoute, correction: Correction | undefined, today: Day): RuleHealth {
  const confirmedOn = correction?.on ?? null
  const isLapsed = correction?.until !== undefined && correction.until < today
  const isFresh = freshlyConfirmed(correction, today) !== null
  const verdict = routeVerdict(placed, today)
  const warnings = verdict.kind === 'warn' ? warningsLeft(verdict.reasons, correction, today) : []
  const holds: Record<RuleTrouble, boolean> = {
    'lapsed-correction': isLapsed,
    unconfirmed: confirmedOn === null && confirmationReasons(placed, today).length > 0,
    'conflicting-sources': warnings.includes('conflicting-sources'),
    'low-confidence': warnings.includes('low-confidence'),
    'no-official-source': warnings.includes('no-official-source'),
    'old-rule': warnings.includes('old-rule'),
    'old-confirmation': confirmedOn !== null && !isLapsed && !isFresh,
  }
  const dates = feeSources(placed.route)
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
  return {
    placed,
    asOf: dates.at(-1) ?? null,
    confirmedOn,
    troubles: ruleTroubles.filter((trouble) => holds[trouble]),
  }
}

/** The rules that are founded worst first; of equal ones the older, and what bears no date before all that does. */
export function byHealth(a: RuleHealth, b: RuleHealth): number {
  const gravest = ({ troubles: [first] }: RuleHealth): number =>
    first === undefined ? ruleTroubles.length : ruleTroubles.indexOf(first)
  const age = ({ confirmedOn, asOf }: RuleHealth): string => confirmedOn ?? asOf ?? ''
  return gravest(a) - gravest(b) || (age(a) < age(b) ? -1 : age(a) > age(b) ? 1 : 0)
}
