import { setTimeout } from 'node:timers/promises'
import type { Random } from '../../support/random'
import type { Rig } from './rig'
import type { Work } from './work'

/** What can happen to the window at any moment. */
export const faults = ['kill', 'close', 'second-window', 'abort', 'throw', 'quota'] as const
/** And to the disk it keeps its data on, where that is one of its own. */
export const diskFaults = ['full', 'full-kill'] as const
/** And to the files of its store, which the browser then throws away. */
export const fileFaults = ['spoilt'] as const
export type Fault = (typeof faults | typeof diskFaults | typeof fileFaults)[number]

/** Whether the browser may throw its database away: then the copy is what is left. */
export const mayThrowAway = (fault: Fault): boolean =>
  [...diskFaults, ...fileFaults].some((one) => one === fault)

/** Room that a full disk may have left: some of the work's writes fit, and not all. */
const MOST_LEFT = 200_000

/** A click that the fault came before. */
const gone = (): void => undefined

/** Does the work up to a random moment, lets the fault strike, and opens the app again. */
export async function strike(work: Work, fault: Fault, rig: Rig, random: Random): Promise<void> {
  // Twice by chance: most of a write happens in the first moments.
  const delay = random.below(1 + random.below(work.lasts))
  const write = random.below(work.writes)
  const left = random.below(MOST_LEFT)
  const workFor = async (moment: number): Promise<void> => {
    await work.write(rig.page())
    await setTimeout(moment)
  }
  switch (fault) {
    case 'kill':
      void work.write(rig.page()).catch(gone)
      await setTimeout(delay)
      return rig.kill()
    case 'spoilt':
      void work.write(rig.page()).catch(gone)
      await setTimeout(delay)
      return rig.killAndSpoil()
    case 'close':
      void work.write(rig.page()).catch(gone)
      await setTimeout(delay)
      return rig.closeWindow()
    case 'second-window':
      await workFor(delay)
      return rig.secondWindow()
    case 'abort':
    case 'throw':
      await rig.arm(fault, write)
      await workFor(work.lasts + delay)
      return rig.closeWindow()
    case 'quota':
      await rig.withoutRoom(() => workFor(work.lasts + delay))
      return rig.closeWindow()
    case 'full':
      rig.disk?.fill(left)
      await workFor(work.lasts + delay)
      rig.disk?.makeRoom()
      return rig.kill()
    case 'full-kill':
      rig.disk?.fill(left)
      await workFor(delay)
      await rig.killOnFullDisk()
      rig.disk?.makeRoom()
      return rig.kill()
  }
}
