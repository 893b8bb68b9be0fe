import { expect } from '@playwright/test'
import { Random } from '../../support/random'
import { bringBack } from './bring-back'
import { chooseWork } from './choose-work'
import { enter, isThere } from './enter'
import { diskFaults, type Fault, faults, fileFaults, mayThrowAway, strike } from './faults'
import { Model, type ModelBackup } from './model'
import { Rig } from './rig'
import { importedPart, ledgerState } from './state'
import { Witness } from './witness'
import type { Work } from './work'

/** One fault, and what came of it. */
export interface Outcome {
  readonly number: number
  readonly work: Work['name']
  /** Whether the store was locked when the work began. */
  readonly locked: boolean
  readonly fault: Fault
  /**
   * Whether the work was found done or not done after the fault; never anything between. `brought-back`: the browser had
   * thrown its database away, the app said so, and what it offered was the one or the other.
   */
  readonly found: 'done' | 'not-done' | 'brought-back' | 'LOST'
  /** Whether the work led where it must when it was done again. */
  readonly repeated: boolean
  /** What was found where something was lost. */
  readonly detail: string
}

/** What a run was, and what it could not try. */
export interface Run {
  readonly outcomes: readonly Outcome[]
  /** Whether the disk could be filled. */
  readonly hadDisk: boolean
}

/** Work after which there may be no statement. Where such a store is thrown away, only settings are missed, and nobody tells. */
const emptying: ReadonlySet<Work['name']> = new Set(['undo', 'restore', 'migrate'])
/** How many backups are kept to be restored. */
const BACKUPS = 5
/** How long a write may take to be seen in the store. */
const PATIENCE_MS = 60_000

interface Stage {
  readonly random: Random
  readonly model: Model
  readonly rig: Rig
  readonly witness: Witness
  /** Every passphrase there was so far. */
  readonly passphrases: Set<string>
}

/**
 * Lets faults strike the built app at random moments of its work, and looks after each whether the store is what it was
 * before the work or what it is after it, to the last record. Same seed, same faults; the moments are the machine's.
 * Ends where something was lost: what follows would rest on it.
 */
export async function strikeWindow(
  built: string,
  seed: number,
  count: number,
  tell: (outcome: Outcome) => void,
): Promise<Run> {
  const stage: Stage = {
    random: new Random(seed),
    model: await Model.open(),
    rig: await Rig.start(built),
    witness: new Witness(),
    passphrases: new Set(),
  }
  const { random, model, rig } = stage
  const backups: ModelBackup[] = []
  const outcomes: Outcome[] = []
  try {
    for (let number = 1; number <= count; number++) {
      const work = await chooseWork(random, { model, backups, plain: rig.plain })
      const copied = (await model.files()).length > 0
      const possible = [
        ...faults,
        ...(copied && rig.disk ? diskFaults : []),
        ...(copied && !emptying.has(work.name) ? fileFaults : []),
      ]
      const outcome = await oneFault(number, work, random.of(possible), stage)
      outcomes.push(outcome)
      tell(outcome)
      if (outcome.found === 'LOST') break
      backups.push(await model.backup())
      if (backups.length > BACKUPS) backups.shift()
    }
  } finally {
    await rig.end()
  }
  return { outcomes, hadDisk: rig.disk !== null }
}

/** A window in which a person cannot go on is a loss too. */
async function oneFault(number: number, work: Work, fault: Fault, stage: Stage): Promise<Outcome> {
  const told = { number, work: work.name, locked: stage.model.passphrase !== null, fault }
  try {
    return { ...told, ...(await findAfter(work, fault, stage)) }
  } catch (error) {
    const shown = await stage.rig.shown()
    return { ...told, found: 'LOST', repeated: false, detail: `${String(error)}; the window shows: ${shown}` }
  }
}

type Found = Pick<Outcome, 'found' | 'repeated' | 'detail'>

async function findAfter(work: Work, fault: Fault, stage: Stage): Promise<Found> {
  const { random, model, rig, witness, passphrases } = stage
  const before = { state: await model.state(), ledger: await model.ledger(), passphrase: model.passphrase }
  witness.expect(before.ledger)
  if (before.passphrase !== null) passphrases.add(before.passphrase)
  await enter(rig.page(), before.passphrase)
  // A database whose disk was full may be thrown away even later; a copy is what is left then, and takes two seconds.
  const mayBeGone = mayThrowAway(fault) || rig.wasFull
  if (mayBeGone && (await model.files()).length > 0)
    await expect.poll(() => witness.isCopied(rig.page(), before.ledger), { timeout: PATIENCE_MS }).toBe(true)
  await work.prepare(rig.page())
  await strike(work, fault, rig, random)
  await isThere(rig.page())
  await work.onModel(model)
  const after = await model.state()
  const look = () => witness.look(rig.page(), [before.passphrase, model.passphrase])

  const seen = await look()
  if (!seen.ok) return lost(seen.error)
  const found = seen.value.state === after ? 'done' : seen.value.state === before.state ? 'not-done' : null
  if (found === null) return rescue(before.ledger, stage)
  await enter(rig.page(), seen.value.passphrase)
  if (found === 'not-done') {
    await work.prepare(rig.page())
    await work.write(rig.page())
    await work.done(rig.page())
  }
  const ends = async (): Promise<void> =>
    expect(await look()).toMatchObject({ ok: true, value: { state: after } })
  const repeated = await expect(ends)
    .toPass({ timeout: PATIENCE_MS })
    .then(
      () => true,
      () => false,
    )
  return { found, repeated, detail: '' }
}

const lost = (detail: string): Found => ({ found: 'LOST', repeated: false, detail })

/** Takes the way the app offers where its database is gone. What it leads to is what the model goes on with. */
async function rescue(before: string, { model, rig, witness, passphrases }: Stage): Promise<Found> {
  const passphrase = await witness.passphraseOfCopy(rig.page(), [...passphrases].reverse())
  if (!(await bringBack(rig.page(), passphrase)))
    return lost('neither of the two states, and nothing was said')
  const seen = await witness.look(rig.page(), [])
  if (!seen.ok) return lost(seen.error)
  const back = ledgerState(seen.value.tables)
  const either = [before, await model.ledger()].map(importedPart)
  if (!either.includes(importedPart(back)))
    return lost(witness.knows(back) ? 'the copy is of an earlier state' : 'the copy is of no state there was')
  await model.become(seen.value.tables)
  model.passphrase = null
  return { found: 'brought-back', repeated: true, detail: '' }
}
