import { type Profile, profileKey } from '../../shared/statements/profiles/profile'
import type { Database } from './database'

/** One thing learned about a head, and by which import; null where a person brought it in by itself. */
interface Lesson {
  readonly statement: string | null
  readonly profile: Profile
}

/** All that was learned about files with one head, in order: the last lesson holds. */
export interface StoredProfile {
  /** Its `profileKey`. */
  readonly key: string
  readonly lessons: readonly Lesson[]
}

/** A profile and where it is kept. */
export interface KeptProfile {
  readonly key: string
  readonly profile: Profile
}

/** What is known about files that no format knows. */
export async function readKeptProfiles(database: Database): Promise<readonly KeptProfile[]> {
  const stored = await database.profiles.toArray()
  return stored.flatMap(({ key, lessons }) => {
    const last = lessons.at(-1)
    return last ? [{ key, profile: last.profile }] : []
  })
}

/**
 * Keeps a profile for the next file with the same head. To be called within the import's transaction, or by itself.
 *
 * @param statement the import that taught it; its undo takes the lesson back
 */
export async function learnProfile(
  database: Database,
  profile: Profile,
  statement: string | null,
): Promise<void> {
  const key = profileKey(profile)
  const before = (await database.profiles.get(key))?.lessons ?? []
  const last = before.at(-1)
  if (last && JSON.stringify(last.profile) === JSON.stringify(profile)) return
  await database.profiles.put({ key, lessons: [...before, { statement, profile }] })
}

/** Forgets what an import taught. */
export async function unlearnFrom(database: Database, statement: string): Promise<void> {
  for (const { key, lessons } of await database.profiles.toArray()) {
    const left = lessons.filter((lesson) => lesson.statement !== statement)
    if (left.length === lessons.length) continue
    if (left.length === 0) await database.profiles.delete(key)
    else await database.profiles.put({ key, lessons: left })
  }
}

/** Forgets a profile altogether; what was imported by it stays. */
export async function forgetProfile(database: Database, key: string): Promise<void> {
  await database.profiles.delete(key)
}
