import { z } from 'zod'
import type { Database } from './database'

/** How the person wants their money seen and planned. Defaults are what most would choose. */
const preferencesSchema = z.object({
  /** Days after which money counts as idle. */
  idleDays: z.number().int().min(1).max(365).catch(30),
  /** The currency sums are compared in, once rates are entered. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .catch('KRW'),
  /** Value of one unit of each currency in `currency`, with the day it was entered. */
  rates: z.record(z.string(), z.object({ rate: z.string(), on: z.string() })).catch({}),
  /** How much waiting for a lower fee is worth. */
  urgency: z.enum(['cheapest', 'balanced', 'soon']).catch('cheapest'),
  /** What the trouble of one transfer is worth to the person, in minor units of `currency`. */
  effort: z.number().int().min(1).catch(300),
  /** How far ahead plans look, in days. */
  horizonDays: z.number().int().min(7).max(366).catch(70),
  /** Which of a provider's balances an account is, where the person said so: catalogue account by account. */
  choices: z.record(z.string(), z.string()).catch({}),
})

/** The person's preferences, complete. */
export type Preferences = z.infer<typeof preferencesSchema>

/** Reads the preferences; what is missing or damaged has its default. */
export async function readPreferences(database: Database): Promise<Preferences> {
  const stored = await database.settings.toArray()
  return preferencesSchema.parse(Object.fromEntries(stored.map(({ key, value }) => [key, value])))
}

/** Changes some preferences and leaves the others. */
export async function changePreferences(database: Database, change: Partial<Preferences>): Promise<void> {
  const current = await readPreferences(database)
  const next = preferencesSchema.parse({ ...current, ...change })
  await database.settings.bulkPut(Object.entries(next).map(([key, value]) => ({ key, value })))
}
