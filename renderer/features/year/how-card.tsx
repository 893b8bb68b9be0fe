import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import styles from './year.module.css'

const hows = ['money', 'terms', 'blind', 'spent', 'best'] as const

/** What the figures rest on, and which places are not in them. */
export function HowCard({ left }: { readonly left: readonly string[] }) {
  const { t } = useTranslation()
  const { list } = useFormat()
  return (
    <Card title={t('year.how')}>
      <ul className={styles.list}>
        {hows.map((how) => (
          <li key={how}>{t(`year.hows.${how}`)}</li>
        ))}
        {left.length > 0 && <li>{t('year.left', { places: list(left) })}</li>}
      </ul>
    </Card>
  )
}
