import { useState } from 'react'
import type { CheckInPlace } from '../../../shared/check-in/check-in-places'
import type { LineFault } from '../../../shared/check-in/line-fault'
import { typedBalance } from '../../../shared/check-in/read-balance'
import type { Day } from '../../../shared/day'
import { withReading } from '../../../shared/ledger/readings'
import type { StatedBalance } from '../../../shared/model'
import { changeReadings } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import type { Draft } from './use-drafts'

/** What is typed of a place, and how it is kept. */
export interface PlaceEntry {
  readonly place: CheckInPlace
  /** The day of the reading; null while that is not right. */
  readonly day: Day | null
  readonly draft: Draft
  readonly onDraft: (draft: Draft | null) => void
  /** Called with what was typed, once it is kept. */
  readonly onKept: (draft: Draft) => void
}

/** What is wrong with a row as it stands. `day`: the day above is not right. */
export type RowFault = LineFault | { readonly code: 'day' }

/** Keeps what is typed in one row as a reading of the day. */
export function usePlaceRow({ place, day, draft, onDraft, onKept }: PlaceEntry) {
  const { database } = useWorkspace()
  const [fault, setFault] = useState<RowFault | null>(null)
  const { account, last, entered } = place
  const text = draft.balance?.trim() ?? ''
  const [only, ...others] = entered
  const stored = others.length === 0 ? only : undefined
  // What was just kept is shown at once, and not only when it has been read back.
  const [keeping, setKeeping] = useState<StatedBalance | null>(null)
  if (keeping && (keeping.day !== day || entered.some(({ balance }) => balance === keeping.balance)))
    setKeeping(null)
  const known = entered.length === 0 && keeping?.day === day ? (keeping ?? undefined) : stored

  const keep = async (reading: StatedBalance) => {
    await changeReadings(database, account.id, (readings) => withReading(readings, reading))
    setKeeping(reading)
    onKept(draft)
  }
  const reading = (on: Day, balance: StatedBalance['balance'], before?: string): StatedBalance => {
    const note = (draft.note ?? before ?? '').trim()
    return { day: on, balance, ...(note === '' ? {} : { note }) }
  }
  const refuse = (why: RowFault): false => {
    setFault(why)
    return false
  }

  /** Whether what is typed can be kept; says what is wrong where it cannot. */
  const check = (): boolean => {
    if (text === '') return true
    const read = typedBalance(text, account.currency)
    if (!read.ok) return refuse(read.error)
    return day === null ? refuse({ code: 'day' }) : true
  }

  /** Keeps what is typed, or nothing where that is nothing new. */
  const leave = () => {
    if (!check() || day === null) return
    const read = typedBalance(text, account.currency)
    const balance = text === '' ? known?.balance : read.ok ? read.value : undefined
    const noted = draft.note !== undefined && draft.note.trim() !== (known?.note ?? '')
    if (balance === undefined) return
    if (balance === known?.balance && !noted) return onKept(draft)
    void keep(reading(day, balance, balance === known?.balance ? known.note : undefined))
  }

  /** Keeps the last balance as that of the day, where nothing is typed and nothing was entered. Whether one may go on. */
  const unchanged = (): boolean => {
    if (text !== '') return check()
    if (entered.length > 0) return true
    if (day === null) return refuse({ code: 'day' })
    if (last === null) return refuse({ code: 'nothing-known' })
    void keep(reading(day, last.balance))
    return true
  }

  const type = (change: Draft) => {
    setFault(null)
    onDraft(change)
  }
  const reset = () => {
    setFault(null)
    onDraft(null)
  }
  return { known, fault, leave, unchanged, type, reset }
}
