import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { type Day, monthOf } from '../../../shared/day'
import type { Movement } from '../../../shared/ledger/activity/movement'
import { type Place, placeIn } from '../../../shared/statements/places'
import { useWorkspace } from '../../store/workspace'
import { useFormat } from '../../ui/use-format'
import styles from './activity.module.css'

/** The files that state a movement, and where in each it stands, so that it can be looked up there. */
export function StatedBy({ movement: { account, row } }: { readonly movement: Movement }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { database } = useWorkspace()
  const found = useLiveQuery(async () => {
    const page = await database.pages.get([account.id, monthOf(row.day)])
    const statements = await database.statements.bulkGet([...row.statements])
    return statements.flatMap((statement) =>
      statement ? [{ statement, place: page ? placeIn(statement, page, row) : null }] : [],
    )
  }, [database, account, row])
  return (
    <ul>
      {found?.map(({ statement, place }) => (
        <li key={statement.id}>
          {statement.file}
          <span className={place ? styles.place : styles.soft}>
            <PlaceText place={place} />
          </span>
          <span className={styles.soft}>
            {t('activity.imported', { day: day(statement.importedAt.slice(0, 10) as Day) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function PlaceText({ place }: { readonly place: Place | null }) {
  const { t } = useTranslation()
  switch (place?.kind) {
    case 'line':
      return t('activity.place.line', { line: place.line })
    case 'entry':
      return t('activity.place.entry', { entry: place.entry })
    case 'sheet':
      return t('activity.place.sheet', { row: place.row, sheet: place.sheet })
    case 'page':
      return t('activity.place.page', { page: place.page })
    case undefined:
      return t('activity.place.unknown')
  }
}
