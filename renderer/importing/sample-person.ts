import type { Day } from '../../shared/day'
import { confirmRoute, type StoredConfirmation } from '../store/confirmations'
import type { Database } from '../store/database'
import { changePreferences, type Preferences } from '../store/preferences'

const lookedUpOn = '2026-11-20' as Day

/** How the invented person reckons: in won, at the rates they looked up on the last day of their statements. */
const preferences: Partial<Preferences> = {
  currency: 'KRW',
  rates: { USD: { rate: '1380', on: lookedUpOn }, EUR: { rate: '1590', on: lookedUpOn } },
}

/** What the invented person looked up in the apps of their providers. */
const confirmations: readonly StoredConfirmation[] = [
  { route: 'kakaopay-own-bank', on: lookedUpOn },
  { route: 'upwork-local', on: lookedUpOn, markup: '1.5' },
]

/** Sets the sample store up as the invented person has it. */
export async function becomeSamplePerson(database: Database): Promise<void> {
  await changePreferences(database, preferences)
  for (const confirmation of confirmations) await confirmRoute(database, confirmation)
}
