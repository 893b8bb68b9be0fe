import { useTranslation } from 'react-i18next'
import { parseDay } from '../../shared/day'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import { useFormat } from '../ui/use-format'
import styles from './source-list.module.css'

/**
 * Where a route's fee is written, with the date of the information. Official pages are named with their address, which
 * the person's own browser opens after a question; others only by their title.
 */
export function SourceList({ route }: { readonly route: CatalogRoute }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const dated = (asOf: string | null): string => {
    const exact = asOf === null ? null : parseDay(asOf)
    return asOf === null ? t('routes.undated') : t('routes.asOf', { day: exact ? day(exact) : asOf })
  }
  return (
    <ul className={styles.sources}>
      {route.sources.map(({ title, url, asOf, official }) => (
        <li key={url}>
          {title} <span className={styles.soft}>· {dated(asOf)}</span>
          {official && url !== null && (
            <a className={styles.address} href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          )}
        </li>
      ))}
      <li className={styles.soft}>{t(`routes.confidence.${route.confidence}`)}</li>
    </ul>
  )
}
