import { z } from 'zod'
import { type Day, parseDay } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { nothingAside } from '../../shared/planner/from-ledger/put-aside'
import { usualTrouble } from '../../shared/planner/from-ledger/usual-trouble'
import type { Database } from './database'

/** Regions of the languages people read in, and their money. */
const moneyOf: Readonly<Record<string, string>> = {
  KR: 'KRW', JP: 'JPY', US: 'USD', GB: 'GBP', CN: 'CNY', IN: 'INR', PH: 'PHP', KE: 'KES', SG: 'SGD', MY: 'MYR',
  AU: 'AUD', CA: 'CAD', CH: 'CHF', SE: 'SEK', DK: 'DKK', UG: 'UGX', GH: 'GHS', ID: 'IDR', BR: 'BRL',
  DE: 'EUR', FR: 'EUR', IT: 'EUR', ES: 'EUR', NL: 'EUR', AT: 'EUR', BE: 'EUR', FI: 'EUR', IE: 'EUR', PT: 'EUR',
} // prettier-ignore

/** The money of the place whose language the system speaks; dollars where that is nowhere we know. */
export const guessCurrency = (language: string): string =>
  moneyOf[new Intl.Locale(language).maximize().region ?? ''] ?? 'USD'

const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== null)

/** How the person wants their money seen and planned. Defaults are what most would choose. */
const preferencesSchema = z
  .object({
    /** Days after which money counts as idle. */
    idleDays: z.number().int().min(1).max(365).catch(30),
    /** The currency sums are compared in, once rates are entered. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .catch(() => guessCurrency(new Intl.DateTimeFormat().resolvedOptions().locale)),
    /** Value of one unit of each currency in `currency`, with the day it was entered. */
    rates: z.record(z.string(), z.object({ rate: z.string(), on: day })).catch({}),
    /** How much waiting for a lower fee is worth. */
    urgency: z.enum(['cheapest', 'balanced', 'soon']).catch('cheapest'),
    /** What the trouble of one transfer is worth to the person, in minor units of `currency`; a usual sum where they never said. */
    effort: z.number().int().min(1).optional().catch(undefined),
    /** How far ahead plans look, in days. */
    horizonDays: z.number().int().min(7).max(366).catch(70),
    /** Which of a provider's balances an account is, where the person said so: catalogue account by account. */
    choices: z.record(z.string(), z.string()).catch({}),
    /** What the person does not want planned. */
    putAside: z
      .object({
        ways: z.array(z.object({ account: z.string(), route: z.string() })).readonly(),
        rests: z.record(z.string(), day),
      })
      .catch(nothingAside),
    /** How often to be reminded of a check-in. */
    checkInRhythm: z
      .discriminatedUnion('every', [
        z.object({ every: z.literal('never') }),
        z.object({ every: z.literal('week'), weekday: z.int().min(1).max(7), since: day }),
        z.object({ every: z.literal('month'), date: z.int().min(1).max(31), since: day }),
      ])
      .catch({ every: 'never' }),
    /** Monthly limits agreed with carriers, in minor units by account. */
    carrierLimits: z.record(z.string(), z.number().int().positive()).catch({}),
  })
  .transform(({ effort, ...others }) => ({
    ...others,
    effort: effort ?? usualTrouble(others.currency as Currency),
  }))

/** The person's preferences, complete. */
export type Preferences = z.infer<typeof preferencesSchema>

/** Reads the preferences; what is missing or damaged has its default. */
export async function readPreferences(database: Database): Promise<Preferences> {
  const stored = await database.settings.toArray()
  const { firstCurrency, ...said } = Object.fromEntries(stored.map(({ key, value }) => [key, value]))
  return preferencesSchema.parse({ currency: firstCurrency, ...said })
}

/** Changes some preferences, all of them or none, and leaves the others. */
export async function changePreferences(database: Database, change: Partial<Preferences>): Promise<void> {
  const { settings } = database
  await database.transaction('rw', settings, async () => {
    const current = await readPreferences(database)
    const next = preferencesSchema.parse({ ...current, ...change })
    const keys = Object.keys(change) as (keyof Preferences)[]
    await settings.bulkPut(keys.map((key) => ({ key, value: next[key] })))
  })
}
