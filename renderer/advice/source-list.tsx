import { useTranslation } from 'react-i18next'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import { SourceLine } from './source-line'
import styles from './source-list.module.css'

/**
 * Where a route's fee is written, with the date of the information. Official pages are named with their address; others
 * only by their title.
 */
export function SourceList({ route }: { readonly route: CatalogRoute }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.sources}>
      {route.sources.map(({ title, url, asOf, official }) => (
        <li key={url}>
          <SourceLine title={title} url={official ? url : null} asOf={asOf} />
        </li>
      ))}
      <li className={styles.soft}>{t(`routes.confidence.${route.confidence}`)}</li>
    </ul>
  )
}
