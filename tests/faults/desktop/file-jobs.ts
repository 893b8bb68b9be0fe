import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Random } from '../../support/random'
import type { Desktop } from './desktop'
import type { Job } from './job'

/** As many statements as ten years of thirty accounts have. */
const MOST_NAMES = 4_000
const HOURS = 24
/** Rough, for how full a disk must be. */
const BYTES_A_NAME = 40

/** One of the small files the desktop keeps, with new content. */
export function choosingFile(random: Random, profile: string): Job {
  const ids = Array.from({ length: 1 + random.below(MOST_NAMES) }, (_, at) =>
    createHash('sha256')
      .update(`${random.below(2 ** 30)} ${at}`)
      .digest('hex')
      .slice(0, 32),
  )
  const mark = { statements: ids, transactions: ids.length }
  const quiet = { from: random.below(HOURS), until: random.below(HOURS) }
  const reminders = ids.slice(0, 100).map((id) => ({ id, day: '2999-01-01', title: id, body: '' }))
  const bytes = ids.length * BYTES_A_NAME
  const keeping = (
    name: Job['name'],
    file: string,
    ask: Job['ask'],
    holds: (content: unknown) => boolean,
  ): Job => ({ name, bytes, ask, look: wholeOrAsBefore(join(profile, file), holds) })
  return random.of<() => Job>([
    () =>
      keeping(
        'note',
        'ledger-note.json',
        (desktop) => desktop.call('noteLedger', mark),
        (content) => isDeepStrictEqual(content, mark),
      ),
    () =>
      keeping(
        'settings',
        'desktop.json',
        (desktop) => desktop.call('changeDesktopSettings', { quiet }),
        (content) => isDeepStrictEqual((content as { quiet?: unknown }).quiet, quiet),
      ),
    () =>
      keeping(
        'reminders',
        'reminders.json',
        (desktop) => desktop.call('setReminders', reminders),
        (content) => isDeepStrictEqual((content as { reminders?: unknown }).reminders, reminders),
      ),
    () =>
      keeping(
        'found',
        'found.json',
        (desktop) => desktop.call('doneWithFound', ids),
        (content) => isDeepStrictEqual((content as unknown[]).slice(-ids.length), ids),
      ),
  ])()
}

/** Which file goes rather than to say what is no longer true (`ledger-note`). */
const MAY_GO = 'ledger-note.json'

/** Looks whether a file is as it was or holds the new content, and whether the app could read it. */
function wholeOrAsBefore(file: string, holds: (content: unknown) => boolean): Job['look'] {
  const before = textOf(file)
  return async (desktop: Desktop) => {
    const now = textOf(file)
    const { troubles } = await desktop.call('hostInfo')
    if (troubles.length > 0) return { lost: troubles.join(', ') }
    if (now !== null && holds(JSON.parse(now))) return 'done'
    if (now === null && file.endsWith(MAY_GO)) return 'not-done'
    return now === before ? 'not-done' : { lost: `${file} is neither as it was nor as it was to be` }
  }
}

/** Null where there is no such file yet. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
