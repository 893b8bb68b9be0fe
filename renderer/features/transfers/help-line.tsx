import { useTranslation } from 'react-i18next'
import { transferRight } from '../../../shared/disputes/transfer-right'
import type { CatalogRoute } from '../../../shared/routes/catalog-schema'
import type { Catalog } from '../../../shared/routes/load-catalog'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import { routesBetween } from '../../../shared/transfers/passages'
import { SourceLine } from '../../advice/source-line'
import { SourceList } from '../../advice/source-list'
import { useWords } from '../../ui/use-words'
import styles from './transfers.module.css'

interface Props {
  readonly one: FollowedTransfer
  readonly catalog: Catalog
}

/** What to do about a transfer that went wrong, with the provider's own pages. */
export function HelpLine({ one, catalog }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const advice = { late: 'helpLate', short: 'helpShort', failed: 'helpFailed' } as const
  if (one.state !== 'late' && one.state !== 'short' && one.state !== 'failed') return null
  const provider = one.from.provider === null ? undefined : catalog.providers.get(one.from.provider)
  const name = provider ? words(provider.name) : one.from.name
  const route = routeOf(one, catalog)
  const right = transferRight(one.from.currency)
  return (
    <details className={styles.help}>
      <summary>{t('transfers.helpTitle')}</summary>
      <p>{t(`transfers.${advice[one.state]}`, { provider: name })}</p>
      {right && (
        <p>
          {t(`disputes.transfer.${right.code}`)} <SourceLine {...right.source} />
        </p>
      )}
      {route && <SourceList route={route} confirmedOn={null} />}
    </details>
  )
}

/** The route it went by: the one that was planned, else the first the catalogue knows between the two. */
function routeOf({ started, from, to }: FollowedTransfer, catalog: Catalog): CatalogRoute | undefined {
  const planned = [...(catalog.providers.get(started?.provider ?? '')?.accounts ?? [])]
    .flatMap(({ routes }) => routes)
    .find(({ id }) => id === started?.route)
  return planned ?? (to ? routesBetween(from, to, catalog).routes[0] : undefined)
}
