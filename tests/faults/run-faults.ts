import { setTimeout } from 'node:timers/promises'
import { Model, type ModelBackup } from './model'
import { Random } from './random'
import { isOpen, Rig } from './rig'
import { normal, readStore } from './state'
import { chooseWork, type Work } from './work'

export const faults = ['kill', 'close', 'second-window', 'abort', 'throw', 'quota'] as const
export type Fault = (typeof faults)[number]

/** One fault, and what came of it. */
export interface Outcome {
  readonly number: number
  readonly work: Work['name']
  readonly fault: Fault
  /** Whether the work was found done or not done after the fault; never anything between. */
  readonly found: 'done' | 'not-done' | 'LOST'
  /** Whether the work led where it must when it was done again. */
  readonly repeated: boolean
}

/** How long after the click a fault may strike, in milliseconds: a write takes a tenth of a second. */
const LONGEST_DELAY = 400
/** As many writes as the largest piece of work has; the fault strikes at one of them. */
const MOST_WRITES = 8
/** How many backups are kept to be restored. */
const BACKUPS = 5

/**
 * Lets faults strike the built app at random moments of its work, and looks after each whether the store is what it was
 * before the work or what it is after it, to the last record. Same seed, same faults; the moments are the machine's.
 */
export async function runFaults(
  built: string,
  seed: number,
  count: number,
  tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const random = new Random(seed)
  const model = await Model.open()
  const rig = await Rig.start(built)
  const backups: ModelBackup[] = []
  const outcomes: Outcome[] = []
  try {
    for (let number = 1; number <= count; number++) {
      const work = await chooseWork(random, { model, backups, plain: rig.plain })
      const outcome = await oneFault(number, work, random.of(faults), { random, model, rig })
      outcomes.push(outcome)
      tell(outcome)
      backups.push(await model.backup())
      if (backups.length > BACKUPS) backups.shift()
    }
  } finally {
    await rig.end()
  }
  return outcomes
}

/** A click that the fault came before. */
const gone = (): void => undefined

interface Stage {
  readonly random: Random
  readonly model: Model
  readonly rig: Rig
}

async function oneFault(number: number, work: Work, fault: Fault, stage: Stage): Promise<Outcome> {
  const { model, rig } = stage
  const before = await model.state()
  await isOpen(rig.page())
  await work.prepare(rig.page())
  await strike(work, fault, stage)
  await isOpen(rig.page())
  await work.onModel(model)
  const after = await model.state()

  const seen = normal(await readStore(rig.page()))
  const found = seen === after ? 'done' : seen === before ? 'not-done' : 'LOST'
  if (found === 'not-done') {
    await work.prepare(rig.page())
    await work.write(rig.page())
    await work.done(rig.page())
  }
  const repeated = normal(await readStore(rig.page())) === after
  return { number, work: work.name, fault, found, repeated }
}

async function strike(work: Work, fault: Fault, { random, rig }: Stage): Promise<void> {
  // Twice by chance: most of a write happens in the first moments.
  const delay = random.below(1 + random.below(LONGEST_DELAY))
  const write = random.below(MOST_WRITES)
  switch (fault) {
    case 'kill':
      void work.write(rig.page()).catch(gone)
      await setTimeout(delay)
      return rig.kill()
    case 'close':
      void work.write(rig.page()).catch(gone)
      await setTimeout(delay)
      return rig.closeWindow()
    case 'second-window':
      await work.write(rig.page())
      return rig.secondWindow()
    case 'abort':
    case 'throw':
      await rig.arm(fault, write)
      await work.write(rig.page())
      await setTimeout(LONGEST_DELAY + delay)
      return rig.reload()
    case 'quota':
      await rig.withoutRoom(async () => {
        await work.write(rig.page())
        await setTimeout(LONGEST_DELAY + delay)
      })
      return rig.reload()
  }
}
