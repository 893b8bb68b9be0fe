import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckInPlace } from '../../../shared/check-in/check-in-places'
import { type Day, parseDay } from '../../../shared/day'
import { useLapseWords } from '../../advice/use-lapse-words'
import { useLapses } from '../../advice/use-lapses'
import { useReadingCautions } from '../../advice/use-reading-cautions'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './check-in.module.css'
import { PlaceRow } from './place-row'
import { useDrafts } from './use-drafts'

interface Props {
  readonly places: readonly CheckInPlace[]
  readonly on: Day
  readonly onDay: (day: Day) => void
}

const mac = navigator.platform.startsWith('Mac')

/** Every place in one list, to be gone through from the keyboard. */
export function PlacesCard({ places, on, onDay }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { day } = useFormat()
  const { drafts, change, settle } = useDrafts()
  const lapses = useLapses()
  const { lineOf } = useLapseWords()
  const cautionsOf = useReadingCautions()
  const lapseOf = useMemo(
    () => new Map(lapses?.map((one) => [one.account.id, lineOf(one)])),
    [lapses, lineOf],
  )
  const [dayText, setDayText] = useState<string>(on)
  const [isWrong, setIsWrong] = useState(false)
  const inputs = useRef(new Map<string, HTMLInputElement>())
  const summary = useRef<HTMLParagraphElement>(null)
  const done = places.filter(({ entered }) => entered.length > 0).length

  const takeDay = () => {
    const read = parseDay(dayText.trim())
    const right = read !== null && read <= today
    setIsWrong(!right)
    if (right) onDay(read)
  }
  const moveFrom = (index: number, by: number) => {
    const other = places[index + by]
    if (other) inputs.current.get(other.account.id)?.focus()
    else if (by > 0) summary.current?.focus()
  }

  return (
    <Card>
      <div className={styles.top}>
        <Field
          label={t('checkIn.day')}
          value={dayText}
          onChange={setDayText}
          onDone={takeDay}
          error={isWrong ? t('readings.dayBad') : null}
        />
        <p ref={summary} tabIndex={-1} role="status" className={styles.progress}>
          {t('checkIn.progress', { done, count: places.length, day: day(on) })}
        </p>
      </div>
      <div className={styles.scroll}>
        <table className={`${table.table} ${styles.places}`} aria-label={t('checkIn.title')}>
          <thead>
            <tr>
              <th scope="col">{t('checkIn.place')}</th>
              <th scope="col" className={table.end}>
                {t('checkIn.last')}
              </th>
              <th scope="col">{t('checkIn.now')}</th>
              <th scope="col">{t('checkIn.difference')}</th>
              <th scope="col">{t('checkIn.note')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place, index) => {
              const { id } = place.account
              return (
                <PlaceRow
                  key={id}
                  place={place}
                  lapse={lapseOf.get(id) ?? null}
                  cautions={place.entered.length === 1 ? cautionsOf(place.one, place.entered[0]!) : []}
                  day={isWrong ? null : on}
                  draft={drafts.get(id) ?? {}}
                  onDraft={(draft) => change(id, draft)}
                  onKept={(draft) => settle(id, draft)}
                  onMove={(by) => moveFrom(index, by)}
                  input={(element) => {
                    if (element) inputs.current.set(id, element)
                    else inputs.current.delete(id)
                  }}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.keys}>{t('checkIn.keys', { undo: mac ? '⌘ Z' : 'Ctrl Z' })}</p>
    </Card>
  )
}
