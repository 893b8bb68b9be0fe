import '../../no-eval'
import { expose } from 'comlink'
import { playYear, type PlayedYear, type YearWishes } from './play-year'

/** Plays a past year off the window's thread. */
const worker = {
  play: (wishes: YearWishes, onProgress: (done: number) => void): readonly PlayedYear[] =>
    playYear(wishes, () => performance.now(), onProgress),
}

export type YearWorker = typeof worker
expose(worker)
