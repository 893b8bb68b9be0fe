import { useCallback, useEffect, useState } from 'react'
import type { PlayedYear, YearWishes } from '../../advice/year/play-year'
import { playInWorker } from '../../advice/year/year-player'
import { useThrow } from '../../errors/use-throw'

/** How far the play is. */
export type Playing =
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'played'; readonly years: readonly PlayedYear[] }

/** Plays the year as soon as it is known, anew whenever it changes; it can be stopped, and begun again. */
export function usePlayedYear(wishes: YearWishes | null) {
  const [playing, setPlaying] = useState<Playing>({ kind: 'working', done: 0 })
  const [round, setRound] = useState(0)
  const [stopped, setStopped] = useState(-1)
  const fail = useThrow()
  useEffect(() => {
    if (!wishes || stopped === round) return
    const { answer, stop } = playInWorker(wishes, (done) => setPlaying({ kind: 'working', done }))
    answer.then((years) => setPlaying({ kind: 'played', years }), fail)
    return stop
  }, [wishes, round, stopped, fail])
  return {
    playing,
    stop: useCallback(() => {
      setStopped(round)
      setPlaying({ kind: 'stopped' })
    }, [round]),
    again: useCallback(() => {
      setPlaying({ kind: 'working', done: 0 })
      setRound((before) => before + 1)
    }, []),
  }
}
