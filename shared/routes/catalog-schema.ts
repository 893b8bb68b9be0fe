import { z } from 'zod'
import { parseDay } from '../day'
import { origins } from './account-facts'
import { fee } from './fee-schema'
import { shapes } from './rule-problem'

/*
 * What a file of resources/catalog may say: one provider, its accounts, and the ways money leaves them.
 * Amounts and percentages are decimal strings, as people read them in a tariff; amounts are of the account's currency.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shapes.id)
const amount = z.string().regex(/^\d+(\.\d+)?$/, shapes.amount)
const percent = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/, shapes.percent)
const day = z.string().refine((text) => parseDay(text) !== null, shapes.day)
const weekdays = z.array(z.number().int().min(1).max(7)).min(1)
const monthDays = z.array(z.number().int().min(1).max(31)).min(1)

/** A name or sentence in the app's languages; English always, the others where it has one. */
const words = z.strictObject({
  en: z.string().min(1),
  ko: z.string().optional(),
  ja: z.string().optional(),
  zh: z.string().optional(),
})

/** Where money goes. Only an own bank, an own card, cash and a cheque are usable cash. */
const destination = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own-bank'), name: words }),
  z.strictObject({ kind: z.literal('own-card'), name: words }),
  z.strictObject({ kind: z.literal('cash'), name: words }),
  z.strictObject({ kind: z.literal('cheque'), name: words }),
  z.strictObject({ kind: z.literal('own-wallet'), name: words, provider: id }),
  z.strictObject({ kind: z.literal('points'), name: words }),
  z.strictObject({ kind: z.literal('voucher'), name: words }),
  z.strictObject({ kind: z.literal('bill'), name: words }),
  z.strictObject({ kind: z.literal('other-person'), name: words }),
  z.strictObject({ kind: z.literal('nowhere'), name: words }),
])

/** How many transfers, and how much, in a period; a limit of some routes or a free allowance of their fees. */
export const quotaSchema = z.strictObject({
  id,
  per: z.enum(['day', 'week', 'month', 'year', 'ever']),
  count: z.number().int().min(1).optional(),
  amount: amount.optional(),
  /** The provider counts from another point than the calendar's: 24 hours back, or the day a plan began. */
  reset: z.enum(['calendar', 'rolling', 'anniversary']).optional(),
  /** A lower amount while the account is younger than so many days. */
  whenNew: z.strictObject({ days: z.number().int().min(1), amount }).optional(),
  /** A lower amount until the provider knows who the holder is. */
  whenUnverified: amount.optional(),
  /** Counted over everything of this holder, not over one account. */
  shared: z.enum(['provider', 'identity', 'bank-account']).optional(),
})

/** What one transfer must keep to. All amounts are before the fee, both ends included. */
const limits = z.strictObject({
  min: amount.optional(),
  max: amount.optional(),
  step: amount.optional(),
  whole: z.boolean().optional(),
  quotas: z.array(id).optional(),
})

/** When a transfer can be started. `automatic`: the provider sends it itself on those days. */
const window = z.strictObject({
  offeredFrom: day.optional(),
  offeredUntil: day.optional(),
  weekdays: weekdays.optional(),
  monthDays: monthDays.optional(),
  automatic: z.boolean().optional(),
  /** Sent is only what has lain there for so many days. */
  heldDays: z.number().int().min(1).optional(),
  note: words.optional(),
})

/** How long the money is under way, from the soonest to the latest. */
const settlement = z.strictObject({
  soonest: z.number().int().min(0),
  latest: z.number().int().min(0),
  unit: z.enum(['minutes', 'hours', 'business-days', 'calendar-days']),
})

/** What else must hold. The code is what the app acts on, the text what the person reads. */
const condition = z.strictObject({
  code: z.enum([
    'money-origin',
    'own-name',
    'irreversible',
    'closes-account',
    'eligible-only',
    'hold',
    'spend-first',
    'loss-risk',
    'other-charges',
    'legal-right',
    'not-cash',
    'face-value',
  ]),
  text: words,
})

const country = z.string().regex(/^[A-Z]{2}$/, shapes.country)

/** What must hold of the account, as far as a person's answers can settle it; `conditions` say the same in words. */
const needs = z.strictObject({
  /** The only money that may leave by it. */
  origins: z.array(z.enum(origins)).min(1).optional(),
  /** The share that must have been spent, by what was there at first. */
  spent: z
    .array(z.strictObject({ upTo: amount.nullable(), percent }))
    .min(1)
    .optional(),
  /** Whether nothing or something of it must have been spent. */
  used: z.enum(['nothing', 'something']).optional(),
  /** Days since the account was opened or the voucher bought. */
  openedDays: z
    .strictObject({ atLeast: z.number().int().min(1).optional(), atMost: z.number().int().min(0).optional() })
    .optional(),
  /** Where the account must be registered, or must not be. */
  countries: z
    .strictObject({ only: z.array(country).min(1).optional(), except: z.array(country).min(1).optional() })
    .optional(),
})

/** Where a rule is written. `asOf` is the date of the information; null where the page bears none. */
const source = z.strictObject({
  title: z.string().min(1),
  /** Null where the copy that was read bears none. */
  url: z.url().nullable(),
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, shapes.date)
    .nullable(),
  official: z.boolean(),
  /** The page backs what the conditions say and no figure of the fee: it makes no fee certain. */
  about: z.literal('conditions').optional(),
})

/** One way money leaves a balance. */
export const routeSchema = z.strictObject({
  id,
  to: destination,
  /** Only `current` routes are planned; the others stay so that old statements can be explained. */
  status: z.enum(['current', 'superseded', 'closed']),
  fee,
  /** The route can pay out in another currency; `markup` over the reference rate, null where nobody says. */
  fx: z.strictObject({ markup: percent.nullable() }).optional(),
  limits: limits.optional(),
  window: window.optional(),
  /** Null: not stated. */
  settlement: settlement.nullable(),
  kyc: z.enum(['none', 'required', 'full', 'unknown']),
  conditions: z.array(condition),
  needs: needs.optional(),
  /** The account's deposit comes back with the rest, even with a rest of nothing. */
  returnsDeposit: z.boolean().optional(),
  /** Countries whose accounts pay no fee. */
  freeIn: z.array(country).min(1).optional(),
  /** The right the route rests on, where it is one. */
  right: z
    .enum([
      'kr-efta-19',
      'kr-network-act-58',
      'kr-voucher-terms',
      'jp-psa-20',
      'us-gift-card-law',
      'insolvency',
    ])
    .optional(),
  sources: z.array(source).min(1, shapes.source),
  confidence: z.enum(['high', 'medium', 'low']),
  /** What other sources say instead. */
  conflicts: z.array(z.string()),
})

/** Why what lies there lapses. */
const expiry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed-term'), months: z.number().int().min(1) }),
  z.strictObject({
    kind: z.literal('inactivity'),
    months: z.number().int().min(1),
    /** It is handed to an authority as unclaimed property, and not lost. */
    escheats: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('on-closing') }),
  z.strictObject({ kind: z.literal('varies') }),
])

/** A fee once a year where less than a sum came in within twelve months; `elsewhere` has the sums of single countries. */
const yearlyFee = z.strictObject({
  amount,
  unlessReceived: amount,
  elsewhere: z
    .array(z.strictObject({ countries: z.array(country).min(1), unlessReceived: amount }))
    .min(1)
    .optional(),
})

const account = z.strictObject({
  id,
  name: words,
  /** ISO country, with a state where a law is the state's; `EU`; or `*`. */
  country: z.string().regex(/^([A-Z]{2}(-[A-Z]{2})?|\*)$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  kind: z.enum(['wallet', 'platform', 'points', 'voucher', 'carrier', 'bank', 'card', 'cash']),
  role: z.enum(['source', 'pool']),
  /** The one that is meant where provider, currency and kind fit several. */
  usual: z.boolean(),
  expiry: expiry.optional(),
  /** A fee on money left alone: taken every month after so many months without a movement, never below zero. */
  inactivityFee: z.strictObject({ amount, afterMonths: z.number().int().min(1) }).optional(),
  yearlyFee: yearlyFee.optional(),
  /** What was paid for the card and is no part of its balance; routes that return it say so. */
  deposit: amount.optional(),
  /** The most that a law or the provider lets lie there; absent where no source gives it. */
  mostHeld: z.strictObject({ amount, sources: z.array(source).min(1, shapes.source) }).optional(),
  register: z.strictObject({
    name: z.string().nullable(),
    status: z.enum(['stated', 'not-checked', 'not-needed', 'not-registered']),
  }),
  quotas: z.array(quotaSchema),
  routes: z.array(routeSchema),
})

/** One file of the catalogue. */
export const providerSchema = z.strictObject({
  id,
  name: words,
  countries: z.array(z.string().regex(/^([A-Z]{2}|\*)$/)).min(1),
  kind: z.enum([
    'wallet',
    'platform',
    'points',
    'voucher',
    'transit',
    'mobile-money',
    'store-credit',
    'carrier',
  ]),
  accounts: z.array(account).min(1),
})

/** A provider: a wallet, platform or shop, in any number of countries. */
export type Provider = z.infer<typeof providerSchema>
/** One kind of balance at a provider, in one currency. */
export type CatalogAccount = z.infer<typeof account>
/** One way money leaves such a balance. */
export type CatalogRoute = z.infer<typeof routeSchema>
/** An allowance or limit, by name. */
export type CatalogQuota = z.infer<typeof quotaSchema>
/** Where a route leads. */
export type Destination = z.infer<typeof destination>
/** A name or sentence by language. */
export type Words = z.infer<typeof words>
/** Where a rule is written. */
export type Source = z.infer<typeof source>
