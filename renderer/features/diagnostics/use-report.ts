import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeReport } from '../../../shared/diagnostics/write-report'
import type { Database } from '../../store/database'
import { useDisplay } from '../../ui/display'
import { type Gathered, gatherReport } from './gather-report'

/** The report as it would be saved; null while it is being written. */
export function useReport(database: Database | null, withNames: boolean): string | null {
  const { t } = useTranslation()
  const { language, today } = useDisplay()
  const [gathered, setGathered] = useState<Gathered | null>(null)
  useEffect(() => {
    let left = false
    void gatherReport(database, language).then((found) => left || setGathered(found))
    return () => {
      left = true
    }
  }, [database, language])
  if (gathered === null) return null
  const { state, details } = gathered
  return writeReport(state, withNames ? details : null, (word) =>
    word === 'title' ? t('diagnostics.words.title', { day: today }) : t(`diagnostics.words.${word}`),
  )
}
