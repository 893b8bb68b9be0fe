import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { Database } from '../../../../renderer/store/database'
import { changePreferences, readPreferences } from '../../../../renderer/store/preferences'
import { forgetProfile, learnProfile, readKeptProfiles } from '../../../../renderer/store/profiles'
import type { Change } from '../../../../renderer/store/undo/changes'
import { storedStep } from '../../../../renderer/store/undo/step'
import { watchChanges } from '../../../../renderer/store/undo/watch-changes'
import { profileKey } from '../../../../shared/statements/profiles/profile'
import { makeProfile, mappingOf } from '../../../support/make-profile'

async function watched(name: string) {
  const database = new Database(name)
  await database.open()
  const changes: Change[] = []
  watchChanges(
    database,
    (change) => changes.push(change),
    () => undefined,
  )
  return { database, changes }
}

it('names the setting that was changed, and is taken back and forth without being heard as another', async () => {
  const { database, changes } = await watched('steps of settings')
  await changePreferences(database, { idleDays: 60 })
  await changePreferences(database, { currency: 'EUR', rates: {} })
  const [days, currency] = changes.map((change) => storedStep(database, change))
  expect([days?.what, currency?.what]).toEqual(['settings.idleDays', 'settings.currency'])
  const again = await days!.takeBack()
  expect((await readPreferences(database)).idleDays).toBe(30)
  expect(again.what).toBe('settings.idleDays')
  await again.takeBack()
  expect((await readPreferences(database)).idleDays).toBe(60)
  expect(changes).toHaveLength(2)
})

it('brings a forgotten layout of columns back', async () => {
  const { database, changes } = await watched('steps of profiles')
  const profile = makeProfile(mappingOf('Date,Amount', {}))
  await learnProfile(database, profile, null)
  await forgetProfile(database, profileKey(profile))
  expect(changes).toHaveLength(2)
  const step = storedStep(database, changes[1]!)
  expect(step.what).toBe('profiles')
  await step.takeBack()
  expect((await readKeptProfiles(database)).map((kept) => kept.profile)).toEqual([profile])
})
