import { basename, join } from 'node:path'
import type { Random } from '../../support/random'
import { editing, importing, migrating, restoring, undoing } from './ledger-work'
import { changing, locking, unlocking } from './lock-work'
import type { Model, ModelBackup } from './model'
import type { Work } from './work'

const folder = 'resources/samples'
const files = [
  'bank-2026.ofx', 'carrier-micropayments-2026-11.xls', 'kakaopay-2026-11.csv', 'paypal-activity-2026.csv',
  'upwork-transactions-2026.csv', 'wise-eur-2026.csv',
].map((name) => join(folder, name)) // prettier-ignore

/** What there is to work with. */
interface Scene {
  readonly model: Model
  readonly backups: readonly ModelBackup[]
  /** A page of the app's origin without the app. */
  readonly plain: string
}

/** Whatever can be done next, by chance. */
export async function chooseWork(random: Random, { model, backups, plain }: Scene): Promise<Work> {
  const there = await model.files()
  const missing = files.filter((path) => !there.includes(basename(path)))
  const present = await model.ledger()
  const others = backups.filter(({ ledger }) => ledger !== present)
  const locked = model.passphrase
  const next = `passphrase ${random.below(1_000_000)}`
  // By functions, so that nothing is chosen for work that is not done. No release before the lock had locked stores.
  return random.of<() => Work>([
    ...(missing.length > 0 ? [0, 1].map(() => () => importing(random.of(missing))) : []),
    ...(there.length > 0 ? [() => undoing(random.of(there)), () => editing(1 + random.below(365))] : []),
    ...(others.length > 0 ? [() => restoring(random.of(others).bytes)] : []),
    ...(locked === null
      ? [() => locking(next), ...(there.length > 0 ? [() => migrating(plain)] : [])]
      : [() => unlocking(locked), () => changing(locked, next)]),
  ])()
}
