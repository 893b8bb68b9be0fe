import { useTranslation } from 'react-i18next'
import { type OwnerLines, sumsOf } from '../../../shared/paper/place-lines'
import { useDisplay } from '../../ui/display'
import { OwnerTable } from './owner-table'
import styles from './paper.module.css'
import { Sums } from './sums'

/** The places of every owner, and what they come to. Days are written with their year: paper outlives it. */
export function PlacesSheet({ owners }: { readonly owners: readonly OwnerLines[] }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const several = owners.length > 1
  return (
    <article className={styles.sheet}>
      {owners.map((one) => (
        <section key={one.owner ?? ''}>
          {several && <h2 className={styles.owner}>{one.owner ?? t('paper.you')}</h2>}
          <OwnerTable of={one} />
        </section>
      ))}
      {several && (
        <p className={styles.everyone}>
          {t('paper.everyone')}: <Sums of={sumsOf(owners.flatMap(({ lines }) => lines))} />
        </p>
      )}
      <p className={styles.soft}>{t('paper.drawnUp', { day: today })}</p>
    </article>
  )
}
