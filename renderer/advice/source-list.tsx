import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import { useFormat } from '../ui/use-format'
import { SourceLine } from './source-line'
import styles from './source-list.module.css'

interface Props {
  readonly route: CatalogRoute
  /** When the person looked it up themselves, where that is to be said here. */
  readonly confirmedOn: Day | null
  /** How often their own statements show the fee, where that is to be said here. */
  readonly seen?: { readonly count: number; readonly last: Day } | null
  /** Whether the statements are all that knows the way; their fees may differ. */
  readonly isOwnWay?: boolean
}

/**
 * Where a route's fee and conditions are written, with the date of the information. Official pages are named with their address; others
 * only by their title.
 */
export function SourceList({ route, confirmedOn, seen = null, isOwnWay = false }: Props) {
  const { t } = useTranslation()
  const { day, number } = useFormat()
  return (
    <ul className={styles.sources}>
      {confirmedOn !== null && <li>{t('routes.confirmedOn', { day: day(confirmedOn) })}</li>}
      {seen && (
        <li>
          {isOwnWay
            ? t('ownWays.source', { times: number(seen.count), day: day(seen.last) })
            : t('routes.seen', { count: seen.count, day: day(seen.last) })}
        </li>
      )}
      {route.sources.map(({ title, url, asOf, official, about }) => (
        <li key={`${title} ${url ?? ''}`}>
          <SourceLine
            title={about === 'conditions' ? t('routes.conditionsOnly', { title }) : title}
            url={official ? url : null}
            asOf={asOf}
          />
        </li>
      ))}
      {confirmedOn === null && seen === null && (
        <li className={styles.soft}>{t(`routes.confidence.${route.confidence}`)}</li>
      )}
    </ul>
  )
}
