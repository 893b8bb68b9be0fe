import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type PickedAccount,
  pickedTerms,
  picksOf,
  withPick,
} from '../../../../renderer/features/accounts/pick-balance'
import { addAccount } from '../../../../renderer/store/accounts'
import { Database } from '../../../../renderer/store/database'
import { type Preferences, readPreferences } from '../../../../renderer/store/preferences'
import { readNewAccount } from '../../../../renderer/store/read-new-account'
import type { Day } from '../../../../shared/day'
import type { Account } from '../../../../shared/model'
import { candidateOf } from '../../../../shared/planner/from-ledger/candidate'
import { defaultPreferences } from '../../../../shared/planner/from-ledger/planning-input'
import { suitedTerms } from '../../../../shared/routes/find-terms'
import { placeOf } from '../../../../shared/use-up/from-ledger/place-of'
import { makePlanningInput } from '../../../support/make-planning-input'
import { readCatalog } from '../../../support/read-catalog'

const catalog = readCatalog()
const today = '2026-11-22' as Day
const picks = picksOf(catalog, ({ en }) => en)
const nothing: PickedAccount = {
  name: '',
  kind: 'voucher',
  provider: null,
  terms: null,
  currency: 'KRW',
  balance: '900',
}
const pick = (id: string) => picks.find(({ account }) => account.id === id)!

describe('picking a balance of the catalogue', () => {
  let database: Database
  let preferences: Preferences
  const added = new Map<string, Account>()

  beforeAll(async () => {
    database = new Database('picked balances')
    await database.open()
    for (const one of picks) {
      const entry = withPick(nothing, one, null)
      const read = readNewAccount(
        entry,
        [...added.values()].map(({ id }) => id),
        today,
      )
      if (!read.ok) throw new Error(`${one.account.id}: ${read.error.field}`)
      await addAccount(database, read.value, pickedTerms(catalog, entry)?.account.id)
      added.set(one.account.id, read.value)
    }
    preferences = await readPreferences(database)
  })

  it('offers every balance but bills, which are read from their statements', () => {
    const all = [...catalog.providers.values()].flatMap(({ accounts }) => accounts)
    const offered = new Set(picks.map(({ account }) => account.id))
    const others = all.filter(({ id }) => !offered.has(id))
    expect(picks.length).toBeGreaterThan(80)
    expect(picks.length + others.length).toBe(all.length)
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['carrier']))
  })

  it.each(picks.map(({ account }) => account.id))('keeps %s as what is shown, planned and spent', (id) => {
    const one = pick(id)
    const account = added.get(id)!
    expect(account).toMatchObject({
      name: one.text,
      kind: one.account.kind,
      currency: one.account.currency,
      provider: one.provider.id,
    })
    const shown = pickedTerms(catalog, withPick(nothing, one, null))
    expect(shown).toMatchObject({ provider: { id: one.provider.id }, account: { id } })
    const input = makePlanningInput([{ account, rows: [] }], {
      choices: preferences.choices,
      preferences: defaultPreferences(account.currency),
    })
    const ledger = input.ledger.get(account.id)!
    expect(candidateOf(ledger, input, '2027-01-31' as Day).candidate?.terms.account.id).toBe(id)
    const place = placeOf(ledger, input, { from: today, to: '2027-01-31' as Day })
    const own = new Set(one.account.routes.map((route) => route.id))
    expect(place?.place.ways.filter((way) => !own.has(way.id)) ?? []).toEqual([])
  })

  it('shows another balance of the provider once the currency is no longer that of the pick', () => {
    const entry = withPick(nothing, pick('paypal-us'), null)
    expect(pickedTerms(catalog, { ...entry, currency: 'gbp' })?.account.id).toBe('paypal-gb')
    expect(pickedTerms(catalog, { ...entry, currency: 'SEK' })).toBeNull()
    expect(pickedTerms(catalog, { ...entry, currency: 'U' })).toBeNull()
  })

  it('keeps a pick in any currency where its money leaves nowhere, and offers the others beside it', () => {
    const entry = { ...withPick(nothing, pick('steam-wallet'), null), currency: 'JPY' }
    const terms = pickedTerms(catalog, entry)!
    expect(terms.account).toMatchObject({ id: 'steam-wallet', currency: 'JPY' })
    const offered = suitedTerms(terms.provider, {
      ...added.get('steam-wallet')!,
      currency: added.get('steam-jp-wallet')!.currency,
    })
    expect(offered.map(({ id }) => id)).toEqual(['steam-jp-wallet', 'steam-wallet'])
  })

  it('takes the name of the pick, and leaves one that was typed', () => {
    const [california, vermont] = [pick('us-giftcard-ca'), pick('us-giftcard-vt')]
    const first = withPick(nothing, california, null)
    expect(withPick(first, vermont, california)).toMatchObject({
      name: vermont.text,
      terms: 'us-giftcard-vt',
    })
    expect(withPick({ ...first, name: 'My card' }, vermont, california).name).toBe('My card')
    expect(withPick(first, null, california)).toMatchObject({ name: '', provider: null, terms: null })
  })

  it('forgets what was said of an account that had the same id before', async () => {
    const { id } = added.get('us-giftcard-vt')!
    const account = (await database.accounts.get(id))!
    await database.accounts.delete(id)
    await addAccount(database, account)
    const { choices } = await readPreferences(database)
    expect(choices).not.toHaveProperty([id])
    expect(Object.keys(choices)).toHaveLength(picks.length - 1)
  })
})
