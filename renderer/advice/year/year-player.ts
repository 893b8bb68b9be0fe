import { proxy, wrap } from 'comlink'
import type { StandingAdvice } from '../../../shared/planner/standing/beside-plan'
import type { PlayedYear, YearWishes } from './play-year'
import type { PlanToKeep, YearWorker } from './year-worker'

/** Work that was asked for, and can be given up. */
export interface Asked<T> {
  readonly answer: Promise<T>
  readonly stop: () => void
}

/** A worker of its own for each: to stop it is to end it. */
function ask<T>(work: (worker: ReturnType<typeof wrap<YearWorker>>) => Promise<T>): Asked<T> {
  const worker = new Worker(new URL('./year-worker.ts', import.meta.url), { type: 'module' })
  const stop = (): void => worker.terminate()
  return { answer: work(wrap<YearWorker>(worker)).finally(stop), stop }
}

/** Plays a past year; its answer never comes once it is stopped. */
export const playInWorker = (
  wishes: YearWishes,
  onProgress: (done: number) => void,
): Asked<readonly PlayedYear[]> => ask((worker) => worker.play(wishes, proxy(onProgress)))

/** Finds the standing rules beside plans. */
export const rulesInWorker = (
  plans: readonly PlanToKeep[],
  wishes: YearWishes | null,
): Asked<readonly StandingAdvice[]> => ask((worker) => worker.rules(plans, wishes))
